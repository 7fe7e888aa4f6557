// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/sheetform/sheetstage.h"

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

class TstSheetEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineIsOneEditAndOneUndoStep_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("field");
        QTest::newRow("title") << u"sheetTitle"_s << u"A new title"_s << u"title"_s;
        QTest::newRow("number") << u"sheetCode"_s << u"7"_s << u"number"_s;
        QTest::newRow("start") << u"sheetStart"_s << u"9.45"_s << u"start"_s;
        QTest::newRow("minutes") << u"sheetMinutes"_s << u"75"_s << u"minutes"_s;
        QTest::newRow("link") << u"sheetLink"_s << u"https://example.org/r"_s << u"registration"_s;
        QTest::newRow("registered") << u"sheetRegistered"_s << u"1 250"_s << u"registration"_s;
        QTest::newRow("organisers") << u"sheetOrganisers"_s << u"second organisation"_s << u"organisers"_s;
        QTest::newRow("documents") << u"sheetDocuments"_s << u"Reader"_s << u"documents"_s;
        QTest::newRow("tags") << u"sheetTags"_s << u" care, work ,care,, "_s << u"tags"_s;
    }
    void aLineIsOneEditAndOneUndoStep()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(QString, field);
        SheetStage stage;
        const Session before = stage.session();
        auto *widget = stage.editor(name);
        SheetStage::type(widget, typed);
        QCOMPARE(stage.edits, 0);
        QTest::keyClick(widget, Qt::Key_Return);
        QCOMPARE(stage.edits, 1);
        QCOMPARE(changedFields(before, stage.session()), QStringList{field});
        QCOMPARE(stage.document->undoLabel()->args, (QStringList{u"session"_s, u"1.3.2"_s, field}));
        stage.selection.setSession({}); // nothing is left to commit
        QCOMPARE(stage.edits, 1);
        QVERIFY(stage.document->undo());
        QCOMPARE(stage.session(), before);
        QVERIFY(!stage.document->undoLabel());
    }
    void linesAreReadAsPeopleWriteThem()
    {
        SheetStage stage;
        const auto enter = [&stage](const QString &name, const QString &text) {
            SheetStage::type(stage.line(name), text);
            QTest::keyClick(stage.line(name), Qt::Key_Return);
        };
        enter(u"sheetStart"_s, u"9.45"_s);
        QCOMPARE(stage.session().start->minute, 9 * 60 + 45);
        QCOMPARE(stage.line(u"sheetStart"_s)->text(), u"09:45"_s);
        enter(u"sheetRegistered"_s, u"1 250"_s);
        QCOMPARE(stage.session().registration.registered, 1250);
        enter(u"sheetTags"_s, u" care, work ,care,, "_s);
        QCOMPARE(stage.session().tags, (QStringList{u"care"_s, u"work"_s}));
        QCOMPARE(stage.line(u"sheetTags"_s)->text(), u"care, work"_s);
    }

    void clocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minute");
        QTest::newRow("hour") << u"8"_s << 480;
        QTest::newRow("colon") << u"8:30"_s << 510;
        QTest::newRow("point") << u" 08.30 "_s << 510;
        QTest::newRow("figures") << u"0830"_s << 510;
        QTest::newRow("three figures") << u"830"_s << 510;
        QTest::newRow("French") << u"8h30"_s << 510;
        QTest::newRow("French, hour") << u"14 h"_s << 840;
        QTest::newRow("last") << u"23:59"_s << 1439;
        QTest::newRow("25:00") << u"25:00"_s << -1;
        QTest::newRow("24:00") << u"24:00"_s << -1;
        QTest::newRow("61 minutes") << u"8:61"_s << -1;
        QTest::newRow("empty") << QString() << -1;
        QTest::newRow("words") << u"noon"_s << -1;
        QTest::newRow("negative") << u"-8"_s << -1;
    }
    void clocks()
    {
        QFETCH(QString, text);
        QFETCH(int, minute);
        const auto read = readClock(text);
        QCOMPARE(read ? read.value() : -1, minute);
        if (!read)
            QCOMPARE(read.error().code, ErrorCode::TimeInvalid);
    }

    void aLongTextIsCommittedWhenItIsLeft_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("field");
        QTest::newRow("summary") << u"sheetSummary"_s << u"summary"_s;
        QTest::newRow("conceptualization") << u"sheetConceptualization"_s << u"conceptualization"_s;
        QTest::newRow("objectives") << u"sheetObjectives"_s << u"objectives"_s;
        QTest::newRow("points") << u"sheetPoints"_s << u"points"_s;
        QTest::newRow("notes") << u"sheetNotes"_s << u"notes"_s;
    }
    void aLongTextIsCommittedWhenItIsLeft()
    {
        QFETCH(QString, name);
        QFETCH(QString, field);
        SheetStage stage;
        const Session before = stage.session();
        auto *text = stage.text(name);
        SheetStage::type(text, u"One"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClicks(text, u"Two"_s);
        QCOMPARE(stage.edits, 0);
        stage.line(u"sheetTags"_s)->setFocus(Qt::TabFocusReason);
        QCOMPARE(stage.edits, 1);
        QCOMPARE(changedFields(before, stage.session()), QStringList{field});
        QCOMPARE(text->toPlainText(), u"One\nTwo"_s);
        QVERIFY(stage.document->undo());
        QCOMPARE(stage.session(), before);
    }

    void aChoiceCommitsAtOnce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("another sub-theme") << u"sheetLine"_s << 2 << QStringList{u"subTheme"_s, u"number"_s};
        QTest::newRow("a line alone") << u"sheetLine"_s << 1 << QStringList{u"subTheme"_s, u"line"_s, u"number"_s};
        QTest::newRow("no line") << u"sheetLine"_s << 0 << QStringList{u"subTheme"_s, u"number"_s};
        QTest::newRow("type") << u"sheetType"_s << 2 << QStringList{u"type"_s};
        QTest::newRow("day") << u"sheetDate"_s << 1 << QStringList{u"start"_s};
        QTest::newRow("unscheduled") << u"sheetDate"_s << 0 << QStringList{u"start"_s};
        QTest::newRow("venue") << u"sheetVenue"_s << 2 << QStringList{u"venue"_s};
        QTest::newRow("registration") << u"sheetRegistration"_s << 2 << QStringList{u"registration"_s};
        QTest::newRow("status") << u"sheetStatus"_s << 3 << QStringList{u"status"_s};
    }
    void aChoiceCommitsAtOnce()
    {
        QFETCH(QString, name);
        QFETCH(int, row);
        QFETCH(QStringList, fields);
        SheetStage stage;
        const Session before = stage.session();
        stage.choose(name, row);
        QCOMPARE(stage.edits, 1);
        QCOMPARE(changedFields(before, stage.session()), fields);
        QVERIFY(stage.document->undo());
        QCOMPARE(stage.session(), before);
        QVERIFY(stage.find<QComboBox>(name)->currentIndex() != row);
    }
    void boxesCommitAtOnce()
    {
        SheetStage stage;
        stage.find<QCheckBox>(u"sheetLanguages_fr"_s)->click();
        QCOMPARE(stage.session().languages, (QStringList{u"en"_s, u"es"_s}));
        stage.find<QCheckBox>(u"sheetInterpreted_es"_s)->click();
        QCOMPARE(stage.session().interpreted, QStringList{u"es"_s});
        stage.find<QCheckBox>(u"sheetLanguages_es"_s)->click(); // nobody interprets into what is not offered
        QCOMPARE(stage.session().interpreted, QStringList());
        stage.find<QCheckBox>(u"sheetLocked"_s)->click();
        QVERIFY(stage.session().locked);
        QCOMPARE(stage.edits, 4);
    }
    void aLockHoldsTheTimeAndTheVenue()
    {
        SheetStage stage;
        const QStringList held{u"Date"_s, u"Start"_s, u"Minutes"_s, u"Venue"_s};
        const auto areEnabled = [&](bool isWanted) {
            return std::ranges::all_of(held, [&](const QString &name) { return stage.editor(u"sheet"_s + name)->isEnabled() == isWanted; });
        };
        QVERIFY(areEnabled(true));
        auto *locked = stage.find<QCheckBox>(u"sheetLocked"_s);
        locked->click();
        QVERIFY(areEnabled(false));
        const auto *fields = stage.find<QWidget>(u"sheetFields"_s);
        for (const QString &name : held) {
            const QWidget *editor = stage.editor(u"sheet"_s + name);
            const QWidget *pointedAt = fields->childAt(editor->mapTo(fields, editor->rect().center()));
            QVERIFY2(pointedAt && pointedAt->toolTip().contains(u"locked"_s), qPrintable(name));
        }
        QVERIFY(stage.editor(u"sheetCapacity"_s)->parentWidget()->isEnabled());
        stage.tab(u"fr"_s);
        QVERIFY(areEnabled(false));
        locked->click();
        QVERIFY(areEnabled(true));
        QVERIFY(stage.editor(u"editorVenue"_s)->toolTip().isEmpty());
    }
    void aLockThatComesWhileATimeIsTypedHolds()
    {
        SheetStage stage;
        const auto start = stage.session().start;
        SheetStage::type(stage.line(u"sheetStart"_s), u"10:15"_s);
        stage.change([](Session &s) { s.locked = true; });
        QVERIFY(!stage.form->commitPending());
        QCOMPARE(stage.session().start, start);
        QCOMPARE(stage.line(u"sheetStart"_s)->text(), u"10:15"_s);
        QCOMPARE(stage.visibleErrors(), 1);
        stage.clickVisible(u"discardTyping"_s);
        QCOMPARE(stage.line(u"sheetStart"_s)->text(), u"08:00"_s);
        QVERIFY(stage.form->commitPending());
    }
    void otherLanguagesAreTypedByTheirCode()
    {
        SheetStage stage;
        auto *others = stage.line(u"sheetOtherLanguages"_s);
        SheetStage::type(others, u"pt, zh-Hant"_s);
        QTest::keyClick(others, Qt::Key_Return);
        QCOMPARE(stage.edits, 1);
        QCOMPARE(stage.session().languages, (QStringList{u"en"_s, u"es"_s, u"fr"_s, u"pt"_s, u"zh-Hant"_s}));
        QCOMPARE(others->text(), QString());
        stage.find<QCheckBox>(u"sheetLanguages_pt"_s)->click();
        QCOMPARE(stage.session().languages, (QStringList{u"en"_s, u"es"_s, u"fr"_s, u"zh-Hant"_s}));
        SheetStage::type(others, u"Portuguese"_s);
        QVERIFY(!stage.form->commitPending());
        QCOMPARE(others->text(), u"Portuguese"_s);
        QCOMPARE(stage.visibleErrors(), 1);
    }
    void capacityIsANumberOrUnlimited()
    {
        SheetStage stage;
        auto *unlimited = stage.find<QCheckBox>(u"sheetUnlimited"_s);
        auto *line = stage.line(u"sheetCapacity"_s);
        QVERIFY(unlimited->isChecked());
        QVERIFY(!line->isEnabled());
        unlimited->click();
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, u"120"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(stage.session().capacity, std::optional(120));
        unlimited->click();
        QCOMPARE(stage.session().capacity, std::optional<int>());
        QCOMPARE(stage.edits, 2);
    }

    void aNewOrganisationComesWithTheSameEdit()
    {
        SheetStage stage;
        const Programme before = stage.document->programme();
        auto *next = stage.line(u"sheetOrganisers"_s);
        SheetStage::type(next, u"  Network of  Towns "_s);
        QTest::keyClick(next, Qt::Key_Return);
        QCOMPARE(stage.edits, 1);
        QCOMPARE(stage.session().organisers.size(), size_t(2));
        const Organisation *made = stage.document->programme().find<Organisation>(stage.session().organisers.back());
        QVERIFY(made);
        QCOMPARE(made->name, Text(u"en"_s, u"Network of Towns"_s));
        QCOMPARE(next->text(), QString());
        QVERIFY(stage.document->undo());
        QCOMPARE(stage.document->programme(), before);
    }
    void aKnownOrganisationIsTakenByAnyOfItsNames()
    {
        SheetStage stage;
        stage.find<QAbstractButton>(u"removeOrganiser0"_s)->click();
        QVERIFY(stage.session().organisers.empty());
        SheetStage::type(stage.line(u"sheetOrganisers"_s), u"ciudades unidas"_s);
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.session().organisers.size(), size_t(1));
        QCOMPARE(stage.document->programme().organisations.size(), samples::emptyForum().organisations.size());
    }
    void documentsAreRows()
    {
        SheetStage stage;
        SheetStage::type(stage.line(u"sheetDocuments"_s), u"Reader"_s);
        auto *url = stage.line(u"documentUrl0"_s);
        url->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(url, u"https://example.org"_s);
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.session().documents, (std::vector<RelevantDocument>{{u"Reader"_s, u"https://example.org"_s}}));
        SheetStage::type(stage.line(u"documentTitle1"_s), u"Second"_s);
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.session().documents.size(), size_t(2));
        stage.find<QAbstractButton>(u"removeDocument0"_s)->click();
        QCOMPARE(stage.session().documents, (std::vector<RelevantDocument>{{u"Second"_s, {}}}));
        QVERIFY(stage.document->undo());
        QCOMPARE(stage.line(u"documentTitle1"_s)->text(), u"Second"_s);
    }
};

PLANNER_TEST(TstSheetEdits)
#include "tst_sheetedits.moc"
