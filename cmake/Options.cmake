# Flags that every target of Clarion shares, carried by one INTERFACE target instead of directory-wide settings.
add_library(clarion_options INTERFACE)
add_library(Clarion::Options ALIAS clarion_options)
target_compile_features(clarion_options INTERFACE cxx_std_20)
target_compile_definitions(clarion_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(clarion_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wcast-align -Wformat=2
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wsuggest-override>)
if(CLARION_WARNINGS_AS_ERRORS)
    target_compile_options(clarion_options INTERFACE -Werror)
endif()
if(CLARION_SANITIZE)
    target_compile_options(clarion_options INTERFACE -fsanitize=${CLARION_SANITIZE} -fno-sanitize-recover=all
                                                     -fno-omit-frame-pointer)
    target_link_options(clarion_options INTERFACE -fsanitize=${CLARION_SANITIZE})
endif()
