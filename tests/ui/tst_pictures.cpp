#include "composer/composerpage.h"
#include "composer/cropdialog.h"
#include "composer/cropframe.h"
#include "composer/picturepanel.h"
#include "composer/picturestrip.h"
#include "composer/postpreview.h"
#include "composer/problemlist.h"
#include "support/required.h"
#include "ui/person.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QUrl>

using namespace clarion;
using namespace Qt::Literals::StringLiterals;

/// What a person does with the pictures of a post.
class TestPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void severalAreChosenAtOnceAndKeepTheirOrder();
    void droppedFilesAndDroppedPixelsAreTaken();
    void aPictureIsPastedIntoThePanelAndIntoTheText();
    void wordsWithAPictureArePastedAsWords();
    void eachHasItsOwnAltText();
    void keysMoveAndRemoveThemAndUndoBringsThemBack();
    void draggingMovesThem();
    void eachIsCopiedWithItsAltTextForTheHandOff();
    void aProblemLeadsToItsPicture();
    void theCountSaysWhatTheNetworkTakes();
    void whatIsNoPictureIsNamedAndTheOthersCome();
    void aPlaceInAPhotoIsTakenOut();
    void tooLargeAFileForTheNetworkIsMadeSmaller();
    void aPictureIsCroppedByKeysAndBecomesWholeAgain();
    void theImprintOnAPictureIsSaidAndTakenBack();
    void aPictureOnItsWayIsInThePostThatItWasAddedTo();
    void theyAreThereAfterARestart();
    void theCropFrameStaysInsideAndKeepsItsShape();
    void theCornersOfTheCropFrameAreDragged();
    void thePreviewLaysThemOutAsNetworksDo();

private:
    static QImage image(const QColor& colour, const QSize& size = {64, 48})
    {
        QImage made(size, QImage::Format_RGB32);
        made.fill(colour);
        return made;
    }
    static QString file(Desk& desk, const QString& name, const QColor& colour, const QSize& size = {64, 48})
    {
        const QString path = desk.workspace().folder() + u'/' + name;
        if (!image(colour, size).save(path))
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    /// A post with these pictures, opened.
    static PostId open(Desk& desk, const QStringList& names = {}, const char* network = "mastodon")
    {
        const PostId id = desk.add("The crossing", "", PostStatus::Draft, network);
        desk.window()->openPost(id);
        QStringList files;
        int hue = 0;
        for (const QString& name : names)
            files << file(desk, name, QColor::fromHsv((hue += 60) % 360, 200, 200));
        if (!files.isEmpty())
            panel(desk)->addPictureFiles(files);
        addAll(desk);
        return id;
    }
    /// What was being added is in the post and on the disk.
    static void addAll(Desk& desk)
    {
        panel(desk)->finishAdding();
        if (!QTest::qWaitFor([&] { return desk.post(desk.window()->findChild<ComposerPage*>()->postId()).pictures == panel(desk)->pictures(); }))
            qFatal("the pictures were not saved");
    }
    static Picture kept(Desk& desk, const PostId& id, size_t row)
    {
        const std::vector<Picture> pictures = desk.post(id).pictures;
        return row < pictures.size() ? pictures[row] : Picture();
    }
    static PicturePanel* panel(Desk& desk) { return desk.page()->findChild<PicturePanel*>(); }
    static PictureStrip* strip(Desk& desk) { return panel(desk)->findChild<PictureStrip*>(); }
    static QStringList names(Desk& desk, const PostId& id)
    {
        QStringList names;
        for (const Picture& picture : desk.post(id).pictures)
            names << picture.fileName;
        return names;
    }
    static void dropOn(QWidget* widget, const QMimeData& mime)
    {
        const QPoint place = widget->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &drop);
        QVERIFY(drop.isAccepted());
    }
};

void TestPictures::severalAreChosenAtOnceAndKeepTheirOrder()
{
    Desk desk;
    const PostId id = open(desk);
    const QString one = file(desk, u"stall.png"_s, Qt::red);
    const QString two = file(desk, u"banner.jpg"_s, Qt::blue);
    press(desk.page(), "Add picture…");
    auto* dialog = desk.window()->findChild<QFileDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFiles);
    Q_EMIT dialog->filesSelected({one, two});
    dialog->reject();
    QTRY_COMPARE(names(desk, id), QStringList({u"stall.png"_s, u"banner.jpg"_s}));
    // One more comes behind them, none is replaced.
    panel(desk)->addPictureFiles({file(desk, u"dog.png"_s, Qt::green)});
    QTRY_COMPARE(names(desk, id), QStringList({u"stall.png"_s, u"banner.jpg"_s, u"dog.png"_s}));
    QCOMPARE(strip(desk)->currentRow(), 2);
}

void TestPictures::droppedFilesAndDroppedPixelsAreTaken()
{
    Desk desk;
    const PostId id = open(desk);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(file(desk, u"stall.png"_s, Qt::red)), QUrl::fromLocalFile(file(desk, u"dog.png"_s, Qt::green))});
    dropOn(panel(desk), files);
    QTRY_COMPARE(names(desk, id), QStringList({u"stall.png"_s, u"dog.png"_s}));
    QMimeData pixels;
    pixels.setImageData(image(Qt::blue));
    dropOn(strip(desk)->viewport(), pixels);
    QTRY_COMPARE(desk.post(id).pictures.size(), size_t(3));
    // And on the text, where a file's name would be typed otherwise.
    QMimeData onText;
    onText.setUrls({QUrl::fromLocalFile(file(desk, u"cat.png"_s, Qt::yellow))});
    dropOn(the<QPlainTextEdit>(desk.page(), "Text")->viewport(), onText);
    QTRY_COMPARE(desk.post(id).pictures.size(), size_t(4));
    QCOMPARE(desk.post(id).text, u"The crossing"_s);
}

void TestPictures::aPictureIsPastedIntoThePanelAndIntoTheText()
{
    Desk desk;
    const PostId id = open(desk, {u"stall.png"_s});
    QGuiApplication::clipboard()->setImage(image(Qt::blue, {40, 30}));
    QTest::keyClick(strip(desk), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(desk.post(id).pictures.size(), size_t(2));
    QCOMPARE(desk.post(id).pictures.back().width, 40);
    auto* text = the<QPlainTextEdit>(desk.page(), "Text");
    text->setFocus();
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(desk.post(id).pictures.size(), size_t(3));
    QCOMPARE(text->toPlainText(), u"The crossing"_s);
}

void TestPictures::wordsWithAPictureArePastedAsWords()
{
    Desk desk;
    const PostId id = open(desk);
    auto* both = new QMimeData;
    both->setText(u" at six"_s);
    both->setImageData(image(Qt::red));
    QGuiApplication::clipboard()->setMimeData(both);
    auto* text = the<QPlainTextEdit>(desk.page(), "Text");
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(desk.post(id).text, u"The crossing at six"_s);
    addAll(desk);
    QVERIFY(desk.post(id).pictures.empty());
}

void TestPictures::eachHasItsOwnAltText()
{
    Desk desk;
    const PostId id = open(desk, {u"stall.png"_s, u"dog.png"_s});
    auto* alt = the<QPlainTextEdit>(desk.page(), "Alt text");
    strip(desk)->setCurrentRow(0);
    type(alt, u"A stall"_s);
    strip(desk)->setCurrentRow(1);
    QCOMPARE(alt->toPlainText(), QString());
    type(alt, u"A dog"_s);
    strip(desk)->setCurrentRow(0);
    QCOMPARE(alt->toPlainText(), u"A stall"_s);
    QTRY_COMPARE(kept(desk, id, 1).alt, u"A dog"_s);
    QCOMPARE(kept(desk, id, 0).alt, u"A stall"_s);
    QVERIFY(strip(desk)->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"A dog"_s));
}

void TestPictures::keysMoveAndRemoveThemAndUndoBringsThemBack()
{
    Desk desk;
    const PostId id = open(desk, {u"a.png"_s, u"b.png"_s, u"c.png"_s});
    strip(desk)->setFocus();
    strip(desk)->setCurrentRow(0);
    QTest::keyClick(strip(desk), Qt::Key_Left, Qt::AltModifier);   // there is nothing further left
    QTest::keyClick(strip(desk), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(names(desk, id), QStringList({u"b.png"_s, u"a.png"_s, u"c.png"_s}));
    QCOMPARE(strip(desk)->currentRow(), 1);
    QTest::keyClick(strip(desk), Qt::Key_Delete);
    QTRY_COMPARE(names(desk, id), QStringList({u"b.png"_s, u"c.png"_s}));
    QCOMPARE(strip(desk)->currentRow(), 1);
    type(the<QPlainTextEdit>(desk.page(), "Alt text"), u"A cat"_s);
    strip(desk)->setCurrentRow(0);
    QTest::keyClick(strip(desk), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(names(desk, id), QStringList({u"b.png"_s, u"a.png"_s, u"c.png"_s}));
    QCOMPARE(strip(desk)->currentRow(), 1);
    QCOMPARE(kept(desk, id, 2).alt, u"A cat"_s);
    press(desk.page(), "Undo change");
    QTRY_COMPARE(names(desk, id), QStringList({u"a.png"_s, u"b.png"_s, u"c.png"_s}));
    // The last one that is taken off comes back as well, though no thumbnail is there to press a key on.
    for (int i = 0; i < 3; ++i)
        press(desk.page(), "Remove");
    QTRY_VERIFY(desk.post(id).pictures.empty());
    QVERIFY(!strip(desk)->isVisible());
    press(desk.page(), "Undo change");
    QTRY_COMPARE(desk.post(id).pictures.size(), size_t(1));
}

void TestPictures::draggingMovesThem()
{
    Desk desk;
    const PostId id = open(desk, {u"a.png"_s, u"b.png"_s, u"c.png"_s});
    const auto dragTo = [&](int row, const QPoint& place) {
        QMimeData mime;
        mime.setData(u"application/x-clarion-picture"_s, QByteArray::number(row));
        return drop(strip(desk), place, &mime);
    };
    const auto place = [&](int row) { return strip(desk)->visualItemRect(strip(desk)->item(row)); };
    QVERIFY(dragTo(2, place(0).center() - QPoint(20, 0)));
    QTRY_COMPARE(names(desk, id), QStringList({u"c.png"_s, u"a.png"_s, u"b.png"_s}));
    QCOMPARE(strip(desk)->count(), 3);
    QVERIFY(dragTo(0, place(2).center() + QPoint(20, 0)));
    QTRY_COMPARE(names(desk, id), QStringList({u"a.png"_s, u"b.png"_s, u"c.png"_s}));
    // Put down where it was, and a row that there is not.
    QVERIFY(dragTo(1, place(1).center()));
    QVERIFY(dragTo(7, place(0).center()));
    desk.settle();
    QCOMPARE(names(desk, id), QStringList({u"a.png"_s, u"b.png"_s, u"c.png"_s}));
}

void TestPictures::eachIsCopiedWithItsAltTextForTheHandOff()
{
    Desk desk;
    const PostId id = open(desk, {u"a.png"_s, u"b.png"_s});
    panel(desk)->focusAltText(2);
    type(the<QPlainTextEdit>(desk.page(), "Alt text"), u"A crossing"_s);
    const auto choose = [&](int row, const QString& entry) {
        const QPoint place = strip(desk)->visualItemRect(strip(desk)->item(row)).center();
        chooseInMenu(entry);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, strip(desk)->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(strip(desk)->viewport(), &event);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    };
    desk.settle();
    press(desk.page(), "Copy picture");
    QTRY_VERIFY(wordsOn(desk.window()).contains(u"Picture 1 of 2"_s));
    choose(1, u"Copy alt text"_s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"A crossing"_s);
    choose(1, u"Copy picture"_s);
    QTRY_COMPARE(QGuiApplication::clipboard()->image().size(), QSize(64, 48));
    QCOMPARE(QGuiApplication::clipboard()->image().pixelColor(5, 5), panel(desk)->images().at(1).pixelColor(5, 5));
    choose(1, u"Move earlier"_s);
    QTRY_COMPARE(names(desk, id), QStringList({u"b.png"_s, u"a.png"_s}));
}

void TestPictures::aProblemLeadsToItsPicture()
{
    Desk desk;
    open(desk, {u"a.png"_s, u"b.png"_s});
    strip(desk)->setCurrentRow(0);
    auto* alt = the<QPlainTextEdit>(desk.page(), "Alt text");
    type(alt, u"A crossing"_s);
    panel(desk)->focusAltText(2);
    QCOMPARE(strip(desk)->currentRow(), 1);
    QCOMPARE(alt->toPlainText(), QString());
    panel(desk)->focusAltText(1);
    QCOMPARE(alt->toPlainText(), u"A crossing"_s);
    panel(desk)->focusAltText(9);
    QCOMPARE(strip(desk)->currentRow(), 0);
    // By the problem itself, and the field comes into view.
    desk.window()->resize(760, 520);
    auto* problems = desk.page()->findChild<ProblemList*>();
    QTRY_VERIFY(wordsOn(problems).contains(u"Picture 2"_s));
    for (QScrollArea* area : desk.page()->findChildren<QScrollArea*>())
        area->verticalScrollBar()->setValue(0);
    Q_EMIT problems->chosen({Severity::Warning, Problem::Code::AltTextMissing, -1, 0, 2});
    QCOMPARE(strip(desk)->currentRow(), 1);
    QTRY_COMPARE(alt->visibleRegion().boundingRect().height(), alt->height());
}

void TestPictures::theCountSaysWhatTheNetworkTakes()
{
    Desk desk;
    open(desk, {u"a.png"_s, u"b.png"_s});
    QVERIFY(wordsOn(panel(desk)).contains(u"2 of 4"_s));
    QStringList more;
    for (int i = 0; i < 3; ++i)
        more << file(desk, u"more %1.png"_s.arg(i), QColor::fromHsv(i * 40, 255, 90));
    panel(desk)->addPictureFiles(more);
    panel(desk)->finishAdding();
    QVERIFY2(wordsOn(panel(desk)).contains(u"5 of 4"_s), "advice, not a gate");
    auto* network = the<QComboBox>(desk.page(), "Network");
    network->setCurrentIndex(network->findData(u"instagram"_s));
    QTRY_VERIFY(wordsOn(panel(desk)).contains(u"5 of 20"_s));
}

void TestPictures::whatIsNoPictureIsNamedAndTheOthersCome()
{
    Desk desk;
    const PostId id = open(desk);
    const QString phone = desk.workspace().folder() + u"/IMG_0001.HEIC"_s;
    QFile heic(phone);
    QVERIFY(heic.open(QIODevice::WriteOnly));
    heic.write(QByteArray("\0\0\0\x18" "ftypheic\0\0\0\0mif1heic", 24));
    heic.close();
    panel(desk)->addPictureFiles({phone, file(desk, u"stall.png"_s, Qt::red), desk.workspace().folder() + u"/none.png"_s});
    QTRY_COMPARE(names(desk, id), QStringList({u"stall.png"_s}));
    QTRY_VERIFY(wordsOn(desk.window()).contains(u"IMG_0001.HEIC"_s));
    QVERIFY(wordsOn(desk.window()).contains(u"none.png"_s));
}

void TestPictures::aPlaceInAPhotoIsTakenOut()
{
    Desk desk;
    const PostId id = open(desk);
    const QString path = file(desk, u"stall.jpg"_s, Qt::red);
    QFile photo(path);
    QVERIFY(photo.open(QIODevice::ReadWrite));
    QByteArray bytes = photo.readAll();
    const QByteArray note("53.2480 N 1.1337 W, kitchen table");
    bytes.insert(2, QByteArray("\xff\xfe\0", 3) + static_cast<char>(note.size() + 2) + note);
    photo.seek(0);
    photo.write(bytes);
    photo.close();
    const QImage before(path);
    panel(desk)->addPictureFiles({path});
    QTRY_COMPARE(desk.post(id).pictures.size(), size_t(1));
    QFile kept(desk.workspace()->attachments().path(desk.post(id).pictures.front().attachment));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray keptBytes = kept.readAll();
    QVERIFY(!keptBytes.contains("kitchen") && bytes.contains("kitchen"));
    QCOMPARE(QImage::fromData(keptBytes), before);
}

void TestPictures::tooLargeAFileForTheNetworkIsMadeSmaller()
{
    Desk desk;
    const PostId id = open(desk, {}, "bluesky");
    QImage restless(1000, 900, QImage::Format_RGB32);
    QRandomGenerator random(7);
    random.fillRange(reinterpret_cast<quint32*>(restless.bits()), restless.sizeInBytes() / 4);
    const QString path = desk.workspace().folder() + u"/leaves.png"_s;
    QVERIFY(restless.save(path));
    panel(desk)->addPictureFiles({path});
    addAll(desk);
    const QString words = wordsOn(panel(desk));
    QVERIFY2(words.contains(u"leaves.png"_s) && words.contains(u"Bluesky"_s) && words.contains(u"2 MB"_s), qPrintable(words));
    const QString whole = kept(desk, id, 0).attachment;
    type(the<QPlainTextEdit>(desk.page(), "Alt text"), u"Leaves"_s);
    press(desk.page(), "Make it smaller");
    panel(desk)->finishAdding();
    QTRY_VERIFY(kept(desk, id, 0).attachment != whole);
    const Picture smaller = kept(desk, id, 0);
    QVERIFY(QFileInfo(desk.workspace()->attachments().path(smaller.attachment)).size() <= 2'000'000);
    QCOMPARE(smaller.alt, u"Leaves"_s);
    QCOMPARE(smaller.fileName, u"leaves.jpg"_s);
    QVERIFY(!seen<QPushButton>(desk.page(), u"Make it smaller"_s));
    press(desk.page(), "Use the original again");
    QTRY_COMPARE(kept(desk, id, 0).attachment, whole);
}

void TestPictures::aPictureIsCroppedByKeysAndBecomesWholeAgain()
{
    Desk desk;
    const PostId id = open(desk);
    panel(desk)->addPictureFiles({file(desk, u"stall.png"_s, Qt::red, {1000, 600})});
    addAll(desk);
    const Picture whole = kept(desk, id, 0);
    press(desk.page(), "Crop…");
    auto* dialog = desk.window()->findChild<CropDialog*>();
    QVERIFY(dialog);
    QVERIFY(!the<QPushButton>(dialog, "Crop")->isEnabled());   // all of it is no crop
    auto* shape = the<QComboBox>(dialog, "Shape");
    shape->setCurrentIndex(shape->findData(1.0));
    QVERIFY(wordsOn(dialog).contains(u"600 × 600"_s));
    auto* frame = dialog->findChild<CropFrame*>();
    QTest::keyClick(frame, Qt::Key_Minus);
    QTest::keyClick(frame, Qt::Key_Left);
    const QRect part = frame->shape().part();
    QCOMPARE(part.width(), part.height());
    QVERIFY(part.width() < 600 && part.center().x() < 500);
    press(dialog, "Crop");
    panel(desk)->finishAdding();
    QTRY_COMPARE(kept(desk, id, 0).width, part.width());
    const Picture cropped = kept(desk, id, 0);
    QCOMPARE(cropped.fileName, u"stall (cropped).png"_s);
    QCOMPARE(QImage(desk.workspace()->attachments().path(cropped.attachment)).size(), part.size());
    press(desk.page(), "Use the original again");
    QTRY_COMPARE(kept(desk, id, 0), whole);
    QTest::keyClick(strip(desk), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(kept(desk, id, 0), cropped);
}

void TestPictures::theImprintOnAPictureIsSaidAndTakenBack()
{
    Desk desk;
    const PostId id = open(desk, {u"stall.png"_s});
    auto* bears = the<QCheckBox>(desk.page(), "The imprint can be read on this picture");
    QVERIFY(bears->isEnabled() && !bears->isChecked());
    bears->click();
    QTRY_VERIFY(kept(desk, id, 0).imprint.startsWith(u"Promoted by"_s));
    bears->click();
    QTRY_VERIFY(kept(desk, id, 0).imprint.isEmpty());
    // A card comes with it said.
    panel(desk)->addCard(encodePicture(image(Qt::blue)), u"card.png"_s, u"A card"_s, u"Promoted by R. Wainwright"_s);
    QTRY_COMPARE(desk.post(id).pictures.size(), size_t(2));
    QVERIFY(bears->isChecked());
    QCOMPARE(kept(desk, id, 1).imprint, u"Promoted by R. Wainwright"_s);
}

void TestPictures::aPictureOnItsWayIsInThePostThatItWasAddedTo()
{
    Desk desk;
    const PostId other = desk.add("Another");
    const PostId id = open(desk);
    panel(desk)->addPictureFiles({file(desk, u"stall.jpg"_s, Qt::red, {2000, 1500})});
    desk.window()->openPost(other);
    QTRY_COMPARE(names(desk, id), QStringList({u"stall.jpg"_s}));
    addAll(desk);
    QVERIFY(desk.post(other).pictures.empty());
    QVERIFY(!strip(desk)->isVisible());
}

void TestPictures::theyAreThereAfterARestart()
{
    Desk desk;
    const PostId id = open(desk, {u"a.png"_s, u"b.png"_s, u"c.png"_s});
    desk.restart();
    desk.window()->openPost(id);
    QCOMPARE(strip(desk)->count(), 3);
    QVERIFY(QFile::remove(desk.workspace()->attachments().path(kept(desk, id, 1).attachment)));
    desk.restart();
    desk.window()->openPost(id);
    // A missing file is no reason to forget the picture.
    QCOMPARE(strip(desk)->count(), 3);
    QVERIFY(panel(desk)->images().at(1).isNull() && !panel(desk)->images().at(2).isNull());
}

void TestPictures::theCropFrameStaysInsideAndKeepsItsShape()
{
    CropShape shape({1000, 600});
    QVERIFY(shape.isWhole());
    for (const double ratio : {1.0, 0.8, 1.91, 16.0 / 9}) {
        shape.setRatio(ratio);
        for (int i = 0; i < 60; ++i) {
            shape.growBy(i % 3 == 0 ? 1.3 : 0.8);
            shape.moveBy({i * 37 % 400 - 200, i * 53 % 300 - 150});
            QVERIFY(QRect(QPoint(0, 0), shape.whole()).contains(shape.part()));
            QVERIFY(shape.part().width() >= 16 && shape.part().height() >= 16);
            QVERIFY(qAbs(shape.part().width() - ratio * shape.part().height()) <= 2);
        }
    }
    shape.setRatio(1);
    QCOMPARE(shape.part().size(), QSize(600, 600));
    // Of a picture that is smaller than the least part, all stays.
    CropShape tiny({5, 3});
    tiny.growBy(0.1);
    tiny.moveBy({9, 9});
    QVERIFY(QRect(0, 0, 5, 3).contains(tiny.part()));
}

void TestPictures::theCornersOfTheCropFrameAreDragged()
{
    CropShape shape({1000, 600});
    shape.moveCorner(Qt::BottomRightCorner, {500, 300});
    QCOMPARE(shape.part(), QRect(0, 0, 500, 300));
    shape.moveCorner(Qt::TopLeftCorner, {100, 50});
    QCOMPARE(shape.part(), QRect(100, 50, 400, 250));
    shape.moveCorner(Qt::BottomRightCorner, {5000, 5000});
    QCOMPARE(shape.part(), QRect(100, 50, 900, 550));
    shape.moveCorner(Qt::TopRightCorner, {-5, 5000});
    QCOMPARE(shape.part().size(), QSize(16, 16));

    // With the mouse.
    CropFrame frame(image(Qt::red, {100, 60}), {1000, 600}, nullptr);
    frame.resize(516, 316);   // half as large, and 8 around
    frame.show();
    QTest::mousePress(&frame, Qt::LeftButton, {}, {508, 308});
    QTest::mouseMove(&frame, {258, 158});
    QTest::mouseRelease(&frame, Qt::LeftButton, {}, {258, 158});
    QCOMPARE(frame.shape().part(), QRect(0, 0, 500, 300));
    QTest::mousePress(&frame, Qt::LeftButton, {}, {100, 100});
    QTest::mouseMove(&frame, {150, 120});
    QTest::mouseRelease(&frame, Qt::LeftButton, {}, {150, 120});
    QCOMPARE(frame.shape().part(), QRect(100, 40, 500, 300));
}

void TestPictures::thePreviewLaysThemOutAsNetworksDo()
{
    PostPreview preview(nullptr);
    Post post;
    post.network = u"x"_s;
    post.text = u"The crossing"_s;
    int withOne = 0;
    for (const size_t many : {0U, 1U, 2U, 3U, 4U, 7U}) {
        preview.setPost(post, u"Tarnwater Local Party"_s, std::vector<QImage>(many, image(Qt::blue)));
        const int height = preview.heightForWidth(400);
        const std::vector<QRect> places = preview.pictureRects(400);
        QCOMPARE(places.size(), qMin(many, size_t(4)));
        for (size_t i = 0; i < places.size(); ++i) {
            QVERIFY(QRect(0, 0, 400, height).contains(places[i]) && !places[i].isEmpty());
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!places[i].intersects(places[j]));
        }
        if (many == 1)
            withOne = places.front().height();
        if (many == 3)
            QVERIFY(places[0].height() > 2 * places[1].height() - 1 && places[1].left() == places[2].left());
        preview.resize(400, height);
        const QImage drawn = preview.grab().toImage();
        for (const QRect& place : places)
            QVERIFY(drawn.pixelColor(place.topLeft() + QPoint(9, 9)).blue() > drawn.pixelColor(place.topLeft() + QPoint(9, 9)).red());
    }
    QVERIFY(withOne > 0);
    preview.setPost(post, u"Tarnwater Local Party"_s, {QImage()});   // its file is missing
    preview.resize(400, preview.heightForWidth(400));
    QVERIFY(!preview.grab().isNull());
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
