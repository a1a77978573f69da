#pragma once

#include "feed/transport.h"

#include <QUrl>

#include <optional>
#include <vector>

namespace clarion {

/// A host without a network: answers for https://feed.test/ with the files of a folder, the manifest with an ETag.
/// What goes wrong on a real one is put in its way.
class FolderTransport final : public Transport {
public:
    using Outcome = Result<TransportReply>;

    explicit FolderTransport(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] Outcome get(const TransportRequest& request, const CancelToken& cancel,
                              const BytesReceived& received) override;

    void setFolder(const QString& folder) { m_folder = folder; }

    std::vector<TransportRequest> requests;
    /// Asked first, with the number of the request from 0 on: an outcome stands instead of the folder's.
    std::function<std::optional<Outcome>(const TransportRequest&, int)> instead;
    /// Changes what the folder gives.
    std::function<void(const TransportRequest&, TransportReply&)> tamper;

private:
    QString m_folder;
};

/// The place that FolderTransport answers for.
[[nodiscard]] QUrl testHost();

} // namespace clarion
