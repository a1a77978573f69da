#pragma once

#include "areas/area.h"
#include "base/id.h"
#include "base/localtime.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace clarion {

/// A picture of a post: a file in the workspace's attachments folder and the words that stand for it.
struct Picture {
    QString attachment;  ///< the file's name in the attachments folder
    QString fileName;    ///< what the officer knows it by
    QString alt;
    int width = 0;
    int height = 0;
    QString imprint = {};  ///< that can be read on it; empty where there is none, or nobody said so

    friend bool operator==(const Picture&, const Picture&) = default;
};

/// The central item that a post was made from.
struct PostSource {
    FeedId feed;
    QString kind;
    ItemId item;
    int rev = 0;
    QString line;  ///< the figures' source line, as it was when the post was made
    QString text = {};  ///< the central wording that the officer began with

    [[nodiscard]] bool isEmpty() const { return item.isEmpty(); }
    friend bool operator==(const PostSource&, const PostSource&) = default;
};

/// A published figure that a post was made with, or what is said of one: its rank, a change.
struct PostFigure {
    FeedId feed;
    DatasetId dataset;
    QString period;
    QString requested;   ///< "latest", or the period itself
    AreaKey area;        ///< that the post is about
    QString code;        ///< that the figure stands under: on other boundaries, or superseded, perhaps; empty for an estimate; and of what is said of it
    double value = 0;
    QString display;     ///< as the post says it
    QString name = {};   ///< as the tool's templates call it: "now", "now.rank", "change"; "direction" for the way they went
    QString language = {};   ///< of the words

    friend bool operator==(const PostFigure&, const PostFigure&) = default;
};

/// A check that the officer set aside for one post, and why.
struct CheckMute {
    QString check;   ///< its name: checkName()
    QString reason;

    friend bool operator==(const CheckMute&, const CheckMute&) = default;
};

/// What the officer has decided about a post. What time makes of it is PostState.
enum class PostStatus { Draft, Ready, Posted, NotPosted };

/// What a post is now, seen from the clock: status = icon + word + colour.
enum class PostState { Draft, Ready, Due, Overdue, Posted, NotPosted };

/// One planned publication on one network.
struct Post {
    PostId id;
    int revision = 1;
    QDateTime created;
    QDateTime modified;
    PostStatus status = PostStatus::Draft;
    QString network;                    ///< id of the network
    QString text;                       ///< exactly what is handed off
    QString link;
    std::optional<LocalTime> planned;   ///< none: it lies in the unscheduled tray
    PostSource source;
    std::vector<Picture> pictures;
    std::vector<PostFigure> figures;
    std::vector<CheckMute> mutes;
    QDateTime postedAt;
    QString postedLink;
    QString reason;                     ///< why it was not posted
    QString label;                      ///< the name of one of the officer's labels, or empty
    QString group;                      ///< of posts that carry the same words to several networks; empty where it stands alone
    bool isDetached = false;            ///< it has words of its own in its group
    QString subject;                    ///< what the officer says that it is about: subjectNames(); empty where its source tells
    QString series;                     ///< that it is an occurrence of

    friend bool operator==(const Post&, const Post&) = default;
};

/// What a tile or a row shows of a post.
struct PostSummary {
    PostId id;
    PostStatus status = PostStatus::Draft;
    QString network;
    QString firstWords;
    std::optional<LocalTime> planned;
    QDateTime plannedUtc;
    bool hasPicture = false;
    QString postedLink;
    QString label;
    QString subject;      ///< that it counts as: the officer's word, or what its source says; empty where neither tells
    QString series = {};  ///< that it is an occurrence of

    friend bool operator==(const PostSummary&, const PostSummary&) = default;
};

/// A post becomes due at its time and overdue half an hour later; a laptop that slept shows it as overdue at once.
[[nodiscard]] PostState stateAt(PostStatus status, const QDateTime& plannedUtc, const QDateTime& now);

[[nodiscard]] QString statusName(PostStatus status);
[[nodiscard]] std::optional<PostStatus> statusFromName(const QString& name);
/// "draft", "ready", "due", "overdue", "posted", "not_posted": for commands and files.
[[nodiscard]] QString stateName(PostState state);

} // namespace clarion
