// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/sheetform/sheetstage.h"

#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

/// All that a form shows, by the names of its controls.
QStringList shownIn(const SheetForm &form)
{
    QStringList shown;
    const auto add = [&shown](const QObject *control, const QString &value) {
        if (control->objectName().startsWith(u"sheet") || control->objectName().startsWith(u"document"))
            shown << control->objectName() + u": "_s + value;
    };
    for (const auto *line : form.findChildren<QLineEdit *>()) {
        if (!line->isHidden())
            add(line, line->text());
    }
    for (const auto *text : form.findChildren<QPlainTextEdit *>())
        add(text, text->toPlainText());
    for (const auto *box : form.findChildren<QComboBox *>())
        add(box, box->currentText());
    for (const auto *box : form.findChildren<QCheckBox *>()) {
        if (!box->isHidden())
            add(box, box->isChecked() ? box->text() : QString());
    }
    shown << form.findChild<QLabel *>(u"sheetZones"_s)->text() << form.findChild<QLabel *>(u"sheetHeadingCode"_s)->text();
    shown.sort();
    return shown;
}

} // namespace

class TstSheetTyping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void halfTypedTextSurvivesAnEditOfAnotherField()
    {
        SheetStage stage;
        auto *summary = stage.text(u"sheetSummary"_s);
        SheetStage::type(summary, u"Half typed"_s);
        QTest::keyClick(summary, Qt::Key_Left);
        stage.change([](Session &s) { s.status = SessionStatus::Draft; });
        QCOMPARE(summary->toPlainText(), u"Half typed"_s);
        QCOMPARE(summary->textCursor().position(), 9);
        QCOMPARE(stage.find<QComboBox>(u"sheetStatus"_s)->currentIndex(), 0);
        QVERIFY(stage.document->undo());
        QCOMPARE(summary->toPlainText(), u"Half typed"_s);
        QTest::keyClicks(summary, u"!"_s);
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.session().summary.in(u"en"), u"Half type!d"_s);
        QCOMPARE(stage.session().status, SessionStatus::Confirmed);
    }
    void aPauseSavesWhatIsTypedAndLeavesTheTyping()
    {
        SheetStage stage;
        auto *title = stage.text(u"sheetTitle"_s);
        const QString before = stage.session().title.in(u"en"_s);
        auto *pause = stage.field(u"fieldTitle"_s)->findChild<QTimer *>(u"typingPause"_s);
        QVERIFY(!pause->isActive());
        SheetStage::type(title, u"Half "_s);
        QVERIFY(pause->isActive());
        QCOMPARE(stage.edits, 0);
        pause->start(0);
        QTRY_COMPARE(stage.edits, 1);
        QCOMPARE(stage.session().title.in(u"en"_s), u"Half"_s);
        QCOMPARE(title->toPlainText(), u"Half "_s); // as typed, with the cursor where it was
        QCOMPARE(title->textCursor().position(), 5);
        QVERIFY(!SheetStage::takesUndo(title)); // there is nothing left that only the field knows
        QVERIFY(!pause->isActive());
        QTest::keyClicks(title, u"typed "_s);
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.session().title.in(u"en"_s), u"Half typed"_s);
        QCOMPARE(title->toPlainText(), u"Half typed"_s);
        QVERIFY(!pause->isActive());
        QVERIFY(stage.document->undo());
        QCOMPARE(title->toPlainText(), u"Half"_s);
        QVERIFY(stage.document->undo());
        QCOMPARE(title->toPlainText(), before);
    }
    void aSpaceSavedInAPauseGoesWhenTheFieldIsLeft()
    {
        SheetStage stage;
        auto *summary = stage.text(u"sheetSummary"_s);
        SheetStage::type(summary, u"A word "_s);
        stage.field(u"fieldSummary"_s)->findChild<QTimer *>(u"typingPause"_s)->start(0);
        QTRY_COMPARE(stage.edits, 1);
        stage.text(u"sheetObjectives"_s)->setFocus();
        QCOMPARE(summary->toPlainText(), u"A word"_s);
        QCOMPARE(stage.edits, 1);
    }
    /// The field's own undo goes back to what was saved, and the programme's on from there.
    void whatWasSavedInAPauseIsNotUndoneInTheField()
    {
        SheetStage stage;
        auto *title = stage.text(u"sheetTitle"_s);
        SheetStage::type(title, u"abc"_s);
        stage.field(u"fieldTitle"_s)->findChild<QTimer *>(u"typingPause"_s)->start(0);
        QTRY_COMPARE(stage.edits, 1);
        QTest::keyClicks(title, u"d"_s);
        QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(title->toPlainText(), u"abc"_s);
        QVERIFY(!SheetStage::takesUndo(title));
        QCOMPARE(stage.session().title.in(u"en"_s), u"abc"_s);
    }
    /// A translation of an older original is not called up to date while it is still worked on.
    void aPauseLeavesAnOldTranslationToReview()
    {
        Programme programme = samples::oneSession();
        Text &title = programme.sessions.begin()->second.title;
        title = Text(u"en"_s, u"Streets"_s);
        title.set(u"fr"_s, u"Rues"_s);
        title.set(u"en"_s, u"Squares"_s);
        QVERIFY(title.needsReview(u"fr"_s));
        SheetStage stage(programme);
        stage.tab(u"fr"_s);
        auto *field = stage.text(u"sheetTitle"_s);
        SheetStage::type(field, u"Places"_s);
        auto *pause = stage.field(u"fieldTitle"_s)->findChild<QTimer *>(u"typingPause"_s);
        pause->start(0);
        QTRY_VERIFY(!pause->isActive());
        QCOMPARE(stage.edits, 0);
        QVERIFY(stage.session().title.needsReview(u"fr"_s));
        QVERIFY(stage.form->commitPending());
        QVERIFY(!stage.session().title.needsReview(u"fr"_s));
        QCOMPARE(stage.session().title.in(u"fr"_s), u"Places"_s);
    }
    void aPauseTakesNoTextAway()
    {
        SheetStage stage;
        auto *title = stage.text(u"sheetTitle"_s);
        const Text before = stage.session().title;
        SheetStage::type(title, u" "_s); // about to be another one
        auto *pause = stage.field(u"fieldTitle"_s)->findChild<QTimer *>(u"typingPause"_s);
        pause->start(0);
        QTRY_VERIFY(!pause->isActive());
        QCOMPARE(stage.edits, 0);
        QCOMPARE(stage.session().title, before);
        QCOMPARE(title->toPlainText(), u" "_s);
    }
    void onlyTextsAreSavedInAPause()
    {
        SheetStage stage;
        SheetStage::type(stage.line(u"sheetStart"_s), u"9"_s); // on the way to 9:30
        for (const auto *pause : stage.form->findChildren<QTimer *>(u"typingPause"_s))
            QVERIFY(!pause->isActive());
    }
    void halfTypedTextSurvivesASwitchOfLanguageAndTheme()
    {
        SheetStage stage;
        auto *summary = stage.text(u"sheetSummary"_s);
        SheetStage::type(summary, u"Half typed"_s);
        auto cursor = summary->textCursor();
        cursor.setPosition(2);
        cursor.setPosition(6, QTextCursor::KeepAnchor);
        summary->setTextCursor(cursor);
        for (const QString &language : {u"es"_s, u"fr"_s, u"en"_s}) {
            stage.settings.setLanguage(language);
            QEvent change(QEvent::LanguageChange);
            QCoreApplication::sendEvent(stage.form.get(), &change);
            QEvent palette(QEvent::PaletteChange);
            QCoreApplication::sendEvent(stage.form.get(), &palette);
            QCOMPARE(summary->textCursor().selectedText(), u"lf t"_s);
        }
        QCOMPARE(stage.edits, 0);
        QVERIFY(summary->hasFocus());
        QTest::keyClicks(summary, u"_"_s);
        QCOMPARE(summary->toPlainText(), u"Ha_yped"_s);
        QCOMPARE(stage.selection.session(), stage.first);
    }
    void aFieldThatOthersChangedAsks_data()
    {
        QTest::addColumn<bool>("keepsMine");
        QTest::newRow("keep mine") << true;
        QTest::newRow("take theirs") << false;
    }
    void aFieldThatOthersChangedAsks()
    {
        QFETCH(bool, keepsMine);
        SheetStage stage;
        auto *title = stage.text(u"sheetTitle"_s);
        SheetStage::type(title, u"Mine"_s);
        stage.change([](Session &s) { s.title.set(u"en"_s, u"Theirs"_s); });
        QCOMPARE(title->toPlainText(), u"Mine"_s);
        QWidget *field = stage.field(u"fieldTitle"_s);
        auto *keep = field->findChild<QAbstractButton *>(u"keepMine"_s);
        QVERIFY(keep->isVisible());
        QVERIFY(field->findChild<QLabel *>(u"theirVersion"_s)->isVisible());
        QCOMPARE(field->findChild<QLabel *>(u"theirVersion"_s)->text(), u"Theirs"_s);
        QVERIFY(!stage.form->commitPending()); // first the user decides
        QCOMPARE(stage.session().title.in(u"en"), u"Theirs"_s);
        (keepsMine ? keep : field->findChild<QAbstractButton *>(u"takeTheirs"_s))->click();
        QVERIFY(!keep->isVisible());
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.session().title.in(u"en"), keepsMine ? u"Mine"_s : u"Theirs"_s);
        QCOMPARE(title->toPlainText(), keepsMine ? u"Mine"_s : u"Theirs"_s);
        auto *back = field->findChild<QAbstractButton *>(u"bringBackMine"_s);
        QCOMPARE(back->isVisible(), !keepsMine);
        if (!keepsMine) {
            back->click();
            QCOMPARE(title->toPlainText(), u"Mine"_s);
            QVERIFY(!back->isVisible());
            QVERIFY(stage.form->commitPending());
            QCOMPARE(stage.session().title.in(u"en"), u"Mine"_s);
        }
    }
    void theOtherVersionOfAChoiceIsItsText()
    {
        SheetStage stage;
        SheetStage::type(stage.line(u"sheetTags"_s), u"mine"_s);
        stage.change([](Session &s) { s.tags.clear(); s.tags << u"care"_s << u"land"_s; });
        auto *theirs = stage.field(u"fieldTags"_s)->findChild<QLabel *>(u"theirVersion"_s);
        QCOMPARE(theirs->text(), u"care, land"_s);
        stage.change([](Session &s) { s.tags = QStringList{u"<b>care</b>"_s}; });
        QCOMPARE(theirs->text(), u"<b>care</b>"_s);
        QCOMPARE(theirs->textFormat(), Qt::PlainText);
    }
    void typingWaitsForASessionThatWasRemoved()
    {
        SheetStage stage;
        QSignalSpy left(stage.form.get(), &SheetForm::typingLeftBehind);
        SheetStage::type(stage.text(u"sheetSummary"_s), u"Half typed"_s);
        QVERIFY(stage.document->apply({{}, {stage.document->removal<Session>(stage.first)}}));
        QCOMPARE(left.count(), 1);
        QCOMPARE(left.front().front().toString(), u"Half typed"_s);
        QVERIFY(stage.form->commitPending()); // nothing is in the way, and nothing is forgotten
        QVERIFY(stage.document->undo());
        QCOMPARE(stage.text(u"sheetSummary"_s)->toPlainText(), u"Half typed"_s);
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.session().summary.in(u"en"), u"Half typed"_s);
        QCOMPARE(left.count(), 1);
    }
    void unlimitedWithoutANumberIsUnlimited()
    {
        SheetStage stage;
        auto *box = stage.find<QCheckBox>(u"sheetUnlimited"_s);
        auto *line = stage.line(u"sheetCapacity"_s);
        QVERIFY(box->isChecked());
        box->setFocus();
        box->click();
        QVERIFY(line->hasFocus());
        QTest::keyClick(line, Qt::Key_Tab);
        QVERIFY(box->isChecked());
        box->setFocus();
        box->click();
        QTest::keyClick(line, Qt::Key_Backtab);
        QVERIFY(box->hasFocus() && !box->isChecked()); // the user is at it
        QTest::keyClick(box, Qt::Key_Backtab);
        QVERIFY(box->isChecked());
        QCOMPARE(stage.edits, 0);
        box->setFocus();
        box->click();
        QTest::keyClicks(line, u"50"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(stage.session().capacity, std::optional(50));
        QVERIFY(!box->isChecked());
    }

    void aRefusedCommitKeepsTheText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("time") << u"sheetStart"_s << u"25:00"_s;
        QTest::newRow("minutes") << u"sheetMinutes"_s << u"0"_s;
        QTest::newRow("no number") << u"sheetMinutes"_s << u"an hour"_s;
        QTest::newRow("number") << u"sheetCode"_s << u"0"_s;
        QTest::newRow("registered") << u"sheetRegistered"_s << u"-1"_s;
    }
    void aRefusedCommitKeepsTheText()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        SheetStage stage;
        const Session before = stage.session();
        const QString shown = stage.line(name)->text();
        SheetStage::type(stage.line(name), typed);
        QTest::keyClick(stage.line(name), Qt::Key_Return);
        QVERIFY(!stage.form->commitPending());
        QCOMPARE(stage.line(name)->text(), typed);
        QVERIFY(stage.line(name)->hasFocus());
        QCOMPARE(stage.session(), before);
        QCOMPARE(stage.visibleErrors(), 1);
        stage.clickVisible(u"discardTyping"_s);
        QCOMPARE(stage.line(name)->text(), shown);
        QCOMPARE(stage.visibleErrors(), 0);
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.edits, 0);
    }
    void whatIsRefusedWaitsForItsSession()
    {
        std::mt19937 random(2);
        SheetStage stage(samples::randomProgramme(random, 3));
        const SessionId other = std::next(stage.document->programme().sessions.begin())->first;
        SheetStage::type(stage.line(u"sheetMinutes"_s), u"long"_s);
        stage.selection.setSession(other);
        QVERIFY(stage.line(u"sheetMinutes"_s)->text() != u"long"_s);
        QVERIFY(!stage.form->commitPending()); // leads back to it
        QCOMPARE(stage.selection.session(), stage.first);
        QCOMPARE(stage.line(u"sheetMinutes"_s)->text(), u"long"_s);
        QCOMPARE(stage.visibleErrors(), 1);
        SheetStage::type(stage.line(u"sheetMinutes"_s), u"55"_s);
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.session().minutes, 55);
    }
    void anotherSessionCommits()
    {
        std::mt19937 random(2);
        SheetStage stage(samples::randomProgramme(random, 3));
        const SessionId other = std::next(stage.document->programme().sessions.begin())->first;
        const Session untouched = stage.document->programme().sessions.at(other);
        SheetStage::type(stage.text(u"sheetNotes"_s), u"Call them"_s);
        stage.selection.setSession(other);
        QCOMPARE(stage.session().notes, u"Call them"_s);
        QCOMPARE(stage.document->programme().sessions.at(other), untouched);
        QCOMPARE(stage.text(u"sheetNotes"_s)->toPlainText(), untouched.notes);
        QCOMPARE(stage.edits, 1);
    }
    void lookingChangesNothing()
    {
        std::mt19937 random(7);
        Programme programme = samples::randomProgramme(random, 12);
        programme.sessions.begin()->second.summary = Text(u"fr"_s, u"Un\u00A0: deux\r\ntrois\u2028quatre\tcinq "_s);
        programme.sessions.begin()->second.notes = u" blank \n\n"_s;
        SheetStage stage(programme);
        for (const auto &[id, session] : programme.sessions) {
            stage.selection.setSession(id);
            for (const QString &lang : {u"es"_s, u"fr"_s, u"en"_s})
                stage.tab(lang);
        }
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.edits, 0);
        QCOMPARE(stage.document->programme(), programme);
    }
    void noBreakSpacesStay()
    {
        Programme programme = samples::oneSession();
        programme.sessions.begin()->second.summary = Text(u"en"_s, u"Un\u00A0: deux"_s);
        SheetStage stage(programme);
        auto *summary = stage.text(u"sheetSummary"_s);
        summary->setFocus();
        QTest::keyClick(summary, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(summary, u"!"_s);
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.session().summary.in(u"en"), u"Un\u00A0: deux!"_s);
    }

    void followsAnyEdit()
    {
        std::mt19937 random(21);
        SheetStage stage(samples::randomProgramme(random, 6));
        for (int step = 0; step < 80; ++step) {
            if (step % 6 == 5)
                QVERIFY(stage.document->undo());
            else
                QVERIFY(stage.document->apply(samples::randomEdit(random, stage.document->programme())));
            const auto &sessions = stage.document->programme().sessions;
            if (!sessions.contains(stage.selection.session())) {
                QVERIFY(stage.find<QLabel>(u"sheetEmpty"_s)->isVisible());
                stage.selection.setSession(sessions.begin()->first);
            }
            SheetForm fresh(*stage.document, stage.selection, stage.settings);
            QCoreApplication::processEvents(); // layouts show what is new
            QCOMPARE(shownIn(*stage.form), shownIn(fresh));
        }
        const Programme after = stage.document->programme();
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.document->programme(), after);
    }
    void aLanguageThatGoesTakesItsTabAlong()
    {
        SheetStage stage;
        stage.tab(u"fr"_s);
        SheetStage::type(stage.text(u"sheetObjectives"_s), u"Demi"_s);
        Forum forum = stage.document->programme().forum;
        forum.languages = {u"es"_s, u"pt"_s};
        QVERIFY(stage.document->apply({{}, {stage.document->replace(forum)}}));
        QCOMPARE(stage.form->contentLanguage(), u"es"_s);
        QCOMPARE(stage.text(u"sheetTitle"_s)->toPlainText(), u"Mecanismos"_s);
        QCOMPARE(stage.session().objectives.in(u"fr"), u"Demi"_s); // committed before
    }

    void undoBelongsToTheFieldOnlyWhileTyping()
    {
        SheetStage stage;
        auto *tags = stage.line(u"sheetTags"_s);
        SheetStage::type(tags, u"care"_s);
        QTest::keyClick(tags, Qt::Key_Return);
        QVERIFY(!SheetStage::takesUndo(tags)); // the window undoes the edit
        QTest::keyClicks(tags, u"x"_s);
        QVERIFY(SheetStage::takesUndo(tags));
        QTest::keyClick(tags, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(tags->text(), u"care"_s); // not the committed typing too
        QVERIFY(!SheetStage::takesUndo(tags));
        auto *notes = stage.text(u"sheetNotes"_s);
        notes->setFocus();
        QVERIFY(!SheetStage::takesUndo(notes));
        QTest::keyClicks(notes, u"x"_s);
        QVERIFY(SheetStage::takesUndo(notes));
        QTest::keyClick(notes, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(notes->toPlainText(), QString());
        QVERIFY(!SheetStage::takesUndo(notes));
    }

    void hostilePastesAreLimited()
    {
        SheetStage stage;
        const auto paste = [](QWidget *field, const QString &text) {
            QApplication::clipboard()->setText(text);
            field->setFocus();
            QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        };
        paste(stage.text(u"sheetNotes"_s), u"<b>x</b>\n"_s.repeated(100'000));
        QCOMPARE(stage.text(u"sheetNotes"_s)->toPlainText().size(), 200'000);
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.session().notes.size(), 200'000);
        QVERIFY(stage.session().notes.startsWith(u"<b>x</b>\n<b>"));
        paste(stage.text(u"sheetSummary"_s), u"a"_s + QChar(0) + u"\u202Eb"_s);
        QVERIFY(stage.form->commitPending());
        QVERIFY(!stage.session().summary.in(u"en").contains(QChar(0)));
        paste(stage.text(u"sheetTitle"_s), u"one\r\ntwo\nthree"_s);
        QVERIFY(!stage.text(u"sheetTitle"_s)->toPlainText().contains(u'\n'));
        paste(stage.line(u"sheetTags"_s), u"x"_s.repeated(1'000'000));
        QVERIFY(stage.line(u"sheetTags"_s)->text().size() <= 10'000);
    }
    void aTitleTooLongIsRefusedButKept()
    {
        SheetStage stage;
        auto *title = stage.text(u"sheetTitle"_s);
        title->setFocus();
        title->insertPlainText(u"long "_s.repeated(200));
        QVERIFY(!stage.form->commitPending());
        QVERIFY(title->toPlainText().startsWith(u"long long"));
        QCOMPARE(stage.session().title.in(u"en"), u"Mechanisms"_s);
        QCOMPARE(stage.visibleErrors(), 1);
    }
};

PLANNER_TEST(TstSheetTyping)
#include "tst_sheettyping.moc"
