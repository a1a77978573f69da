#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace clarion {

/// A value or an Error. "Not found" is not an Error where looking is the job: use Result<std::optional<T>>.
template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString subject = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace clarion
