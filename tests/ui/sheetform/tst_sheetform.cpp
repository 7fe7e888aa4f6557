// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/sheetform/sheetstage.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

class TstSheetForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreCountedWhileTyping_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("shown");
        QTest::newRow("few") << 3 << Tone::Muted << u"3 / 100"_s;
        QTest::newRow("below 90 %") << 89 << Tone::Muted << u"89 / 100"_s;
        QTest::newRow("90 %") << 90 << Tone::Warning << u"90 / 100"_s;
        QTest::newRow("full") << 100 << Tone::Warning << u"100 / 100"_s;
        QTest::newRow("over") << 101 << Tone::Error << u"✖ 101 / 100"_s;
    }
    void wordsAreCountedWhileTyping()
    {
        QFETCH(int, words);
        QFETCH(Tone, tone);
        QFETCH(QString, shown);
        SheetStage stage;
        auto *text = stage.text(u"sheetObjectives"_s);
        text->setFocus();
        text->insertPlainText(u"word "_s.repeated(words - 1));
        QTest::keyClicks(text, u"end"_s);
        const auto *meter = stage.field(u"fieldObjectives"_s)->findChild<WordMeter *>();
        QCOMPARE(meter->words(), words);
        QCOMPARE(meter->tone(), tone);
        QCOMPARE(meter->text(), shown);
        QVERIFY(!meter->accessibleName().isEmpty());
        QVERIFY(stage.form->commitPending()); // too long is a finding, not an error
        QTRY_COMPARE(stage.field(u"fieldObjectives"_s)->findChildren<QLabel *>(u"findingText"_s).size(), words > 100 ? 1 : 0);
    }
    void aChangeOfStateIsSaidAloud()
    {
        SheetStage stage;
        auto *text = stage.text(u"sheetObjectives"_s);
        QSignalSpy said(stage.field(u"fieldObjectives"_s)->findChild<WordMeter *>(), &WordMeter::announced);
        text->setFocus();
        text->insertPlainText(u"word "_s.repeated(89));
        QVERIFY(said.isEmpty());
        QTest::keyClicks(text, u"a b"_s); // 90, 91
        QCOMPARE(said.size(), 1);
        QTest::keyClicks(text, u" c d e f g h i j k l m"_s); // 102
        QCOMPARE(said.size(), 2);
        stage.tab(u"es"_s); // another text is no change of state
        stage.tab(u"en"_s);
        QCOMPARE(said.size(), 2);
    }

    void aTabShowsItsLanguage()
    {
        SheetStage stage;
        QCOMPARE(stage.form->contentLanguage(), u"en"_s);
        SheetStage::type(stage.text(u"sheetSummary"_s), u"Half"_s);
        stage.tab(u"fr"_s); // commits
        QCOMPARE(stage.session().summary.in(u"en"), u"Half"_s);
        QCOMPARE(stage.text(u"sheetTitle"_s)->toPlainText(), u"Mécanismes"_s);
        SheetStage::type(stage.text(u"sheetPoints"_s), u"Premier"_s);
        QVERIFY(stage.form->commitPending());
        QCOMPARE(stage.session().points.in(u"fr"), u"Premier"_s);
        QCOMPARE(stage.session().points.in(u"en"), u"First point\nSecond point"_s);
    }
    void anImportedSheetIsShownInItsLanguage_data()
    {
        QTest::addColumn<bool>("isShown");
        QTest::newRow("shown already") << true;
        QTest::newRow("shown afterwards") << false;
    }
    void anImportedSheetIsShownInItsLanguage()
    {
        QFETCH(bool, isShown);
        SheetStage stage;
        stage.tab(u"es"_s);
        if (!isShown)
            stage.selection.setSession({});
        Session after = stage.session();
        after.title = Text(u"en"_s, u"Only in English"_s);
        Edit edit{{EditVerb::Import, {u"sheet.txt"_s, u"1"_s}}, {}};
        edit.changes.push_back(stage.document->replace(after));
        QVERIFY(stage.document->apply(edit));
        stage.selection.setSession(stage.first);
        QCOMPARE(stage.form->contentLanguage(), u"en"_s);
        QCOMPARE(stage.text(u"sheetTitle"_s)->toPlainText(), u"Only in English"_s);
        stage.tab(u"es"_s); // a choice holds
        stage.selection.setSession({});
        stage.selection.setSession(stage.first);
        QCOMPARE(stage.form->contentLanguage(), u"es"_s);
    }
    void theOriginalCanBeReadBesideATranslation()
    {
        SheetStage stage;
        auto *show = stage.find<QCheckBox>(u"showOriginal"_s);
        QVERIFY(!show->isVisible());
        stage.tab(u"es"_s);
        QVERIFY(show->isVisible());
        show->click();
        QVERIFY(stage.find<QLabel>(u"originalTitle"_s)->isVisible());
        QCOMPARE(stage.find<QLabel>(u"originalTitle"_s)->text(), u"Mechanisms"_s);
        QVERIFY(!stage.find<QLabel>(u"originalObjectives"_s)->isVisible()); // nobody wrote any
        stage.tab(u"en"_s);
        QVERIFY(!stage.find<QLabel>(u"originalTitle"_s)->isVisible());
    }
    void aChangedOriginalAsksForReview()
    {
        SheetStage stage;
        auto *french = stage.find<QWidget>(u"sheetTabs"_s)->findChild<QAbstractButton *>(u"fr"_s);
        stage.change([](Session &s) { s.points.set(u"fr"_s, u"Premier"_s); });
        QCOMPARE(french->text(), u"Français"_s);
        SheetStage::type(stage.text(u"sheetTitle"_s), u"Changed"_s);
        QVERIFY(stage.form->commitPending());
        QCOMPARE(french->text(), u"Français ⚠"_s);
        stage.tab(u"fr"_s);
        auto *review = stage.field(u"fieldTitle"_s)->findChild<QAbstractButton *>(u"markReviewed"_s);
        QVERIFY(review->isVisible());
        QVERIFY(!stage.field(u"fieldSummary"_s)->findChild<QAbstractButton *>(u"markReviewed"_s)->isVisible());
        review->click();
        QVERIFY(!stage.session().title.needsReview(u"fr"));
        QVERIFY(!review->isVisible());
        QCOMPARE(french->text(), u"Français"_s);
        QVERIFY(stage.document->undo());
        QVERIFY(review->isVisible());
    }

    void theOtherZonesAreShown()
    {
        SheetStage stage;
        auto *zones = stage.find<QLabel>(u"sheetZones"_s);
        QVERIFY(zones->text().contains(u"13:00–14:30 Europe/Madrid (UTC+2)"));
        stage.choose(u"sheetDate"_s, 0);
        QVERIFY(!zones->isVisible());
        QVERIFY(!stage.line(u"sheetStart"_s)->isEnabled());
    }
    void aJumpOfTheClockIsExplained_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("minute");
        QTest::addColumn<QString>("says");
        QTest::newRow("gap") << QDate(2021, 3, 28) << 150 << u"02:30"_s;
        QTest::newRow("gap, meant") << QDate(2021, 3, 28) << 150 << u"shows 03:30"_s;
        QTest::newRow("overlap") << QDate(2021, 10, 31) << 150 << u"02:30 twice"_s;
        QTest::newRow("overlap, meant") << QDate(2021, 10, 31) << 150 << u"(UTC+2)"_s;
    }
    void aJumpOfTheClockIsExplained()
    {
        QFETCH(QDate, date);
        QFETCH(int, minute);
        QFETCH(QString, says);
        Programme programme = samples::oneSession();
        programme.forum.zone = Zone::make(u"Europe/Madrid"_s).value();
        programme.sessions.begin()->second.start = WallTime{date, minute};
        SheetStage stage(programme);
        const QString text = stage.find<QLabel>(u"sheetZones"_s)->text();
        QVERIFY2(text.startsWith(u'⚠') && text.section(u'\n', 0, 0).contains(says), qPrintable(text));
    }

    void aSessionThatGoesLeavesASentence()
    {
        SheetStage stage;
        auto *sentence = stage.find<QLabel>(u"sheetEmpty"_s);
        QVERIFY(!sentence->isVisible());
        SheetStage::type(stage.text(u"sheetNotes"_s), u"Half"_s);
        QVERIFY(stage.document->apply({{EditVerb::Remove, {}}, {stage.document->removal<Session>(stage.first)}}));
        QVERIFY(sentence->isVisible());
        QVERIFY(!sentence->text().isEmpty());
        QVERIFY(stage.form->commitPending());
        QVERIFY(stage.document->undo());
        QVERIFY(!sentence->isVisible());
    }
    void findingsStandUnderTheirField()
    {
        Programme programme = samples::oneSession();
        programme.sessions.begin()->second.organisers.clear();
        SheetStage stage(programme);
        const auto said = stage.field(u"fieldOrganisers"_s)->findChildren<QLabel *>(u"findingText"_s);
        QCOMPARE(said.size(), 1);
        QVERIFY(said.front()->text().startsWith(u"⚠ Warning:"));
        stage.change([](Session &s) { s.organisers = samples::oneSession().sessions.begin()->second.organisers; });
        QTRY_VERIFY(stage.field(u"fieldOrganisers"_s)->findChildren<QLabel *>(u"findingText"_s).isEmpty());
    }
    void everyControlHasAName()
    {
        SheetStage stage;
        int controls = 0;
        for (QWidget *widget : stage.form->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QComboBox *>(widget->parentWidget()))
                continue;
            ++controls;
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
        QVERIFY(controls > 25);
    }
};

PLANNER_TEST(TstSheetForm)
#include "tst_sheetform.moc"
