// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "ui/dialogs/daystable.h"
#include "ui/dialogs/findingsdialog.h"
#include "ui/dialogs/forumdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/languagesfield.h"
#include "ui/dialogs/newprogrammedialog.h"
#include "ui/dialogs/paths.h"
#include "ui/dialogs/printdialog.h"
#include "ui/dialogs/zonebox.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableWidget>

using namespace planner;
using namespace Qt::StringLiterals;

class TstDialogs : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;

    static Zone zone(const QString &name) { return Zone::make(name).value(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = std::make_unique<Settings>(std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat));
        m_settings->setLanguage(u"en"_s);
    }

    void aZoneIsFoundByItsName()
    {
        ZoneBox box;
        QVERIFY(!box.zone());
        box.setEditText(u"America/Argentina/Cordoba"_s);
        QCOMPARE(box.zone()->name(), u"America/Argentina/Cordoba"_s);
        box.setEditText(u"Atlantis"_s);
        QVERIFY(!box.zone());
        QVERIFY(zoneNames().contains(u"Europe/Madrid"_s));
        QVERIFY(zoneNames().contains(u"UTC"_s));
        QVERIFY(!zoneNames().contains(u"Etc/GMT+5"_s));
        QVERIFY(zoneNames().size() > 300);
    }

    void aCityOrTheOnlyMatchIsAZone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("a city") << u"Madrid"_s << u"Europe/Madrid"_s;
        QTest::newRow("a city's beginning") << u"madr"_s << u"Europe/Madrid"_s;
        QTest::newRow("with its accents") << u"são paulo"_s << u"America/Sao_Paulo"_s;
        QTest::newRow("a city that is part of others") << u"Rome"_s << u"Europe/Rome"_s;
        QTest::newRow("a name in small letters") << u" europe/paris "_s << u"Europe/Paris"_s;
        QTest::newRow("a city in Spanish") << u"Londres"_s << u"Europe/London"_s;
        QTest::newRow("a city in French") << u"Genève"_s << u"Europe/Zurich"_s;
        QTest::newRow("a city of several") << u"Valencia"_s << QString();
        QTest::newRow("several") << u"america"_s << QString();
        QTest::newRow("none") << u"Atlantis"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aCityOrTheOnlyMatchIsAZone()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Return}) {
            QWidget window;
            ZoneBox box(&window);
            QLineEdit next(&window);
            window.show();
            QApplication::setActiveWindow(&window);
            box.setFocus();
            box.lineEdit()->insert(typed);
            box.completer()->popup()->hide();
            QTest::keyClick(box.lineEdit(), key);
            QCOMPARE(box.zone().has_value(), !meant.isEmpty());
            if (!meant.isEmpty())
                QCOMPARE(box.zone()->name(), meant);
            QCOMPARE(box.currentText(), meant.isEmpty() ? typed : meant);
        }
    }

    void theErrorGoesWhileTheFieldIsCorrected()
    {
        NewProgrammeDialog dialog(m_folder.path(), *m_settings, nullptr);
        auto *error = dialog.findChild<QLabel *>(u"dialogError"_s);
        auto *box = dialog.findChild<ZoneBox *>(u"forumZone"_s);
        dialog.accept();
        QVERIFY(error->isVisibleTo(&dialog));
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"forumName"_s), u"F"_s);
        QVERIFY(!error->isVisibleTo(&dialog));
        box->setEditText(u"Mars"_s);
        dialog.accept();
        QVERIFY(error->isVisibleTo(&dialog));
        box->setEditText(u"Mar"_s);
        QVERIFY(!error->isVisibleTo(&dialog));
    }

    void aNewProgrammeBeginsOnAWorkingDay()
    {
        NewProgrammeDialog dialog(m_folder.path(), *m_settings, nullptr);
        auto *first = dialog.findChild<QDateEdit *>(u"firstDay"_s);
        auto *last = dialog.findChild<QDateEdit *>(u"lastDay"_s);
        const auto *count = dialog.findChild<QLabel *>(u"dayCount"_s);
        QCOMPARE(first->date().dayOfWeek(), int(Qt::Monday));
        QCOMPARE(daysOf(dialog.forum()).size(), size_t(5));
        QVERIFY(count->text().startsWith(u"5 "_s));
        last->setDate(first->date().addDays(7));
        QVERIFY(count->text().startsWith(u"6 "_s));
        dialog.findChild<QCheckBox *>(u"weekends"_s)->click();
        QVERIFY(count->text().startsWith(u"8 "_s));
    }

    void zonesAreAddedOnceAndTakenAway()
    {
        ZoneList list;
        list.setZones({zone(u"Europe/Madrid"_s)});
        auto *box = list.findChild<ZoneBox *>(u"otherZoneBox"_s);
        auto *add = list.findChild<QPushButton *>(u"addZone"_s);
        box->setZone(u"Africa/Dakar"_s);
        add->click();
        box->setZone(u"Europe/Madrid"_s);
        add->click();
        box->setEditText(u"nowhere"_s);
        add->click();
        QCOMPARE(list.zones(), (std::vector<Zone>{zone(u"Europe/Madrid"_s), zone(u"Africa/Dakar"_s)}));
        list.findChild<QListWidget *>(u"otherZones"_s)->setCurrentRow(0);
        list.findChild<QPushButton *>(u"removeZone"_s)->click();
        QCOMPARE(list.zones(), (std::vector<Zone>{zone(u"Africa/Dakar"_s)}));
        box->setZone(u"Asia/Tokyo"_s); // typed and not added yet: meant as well
        QCOMPARE(list.zones().size(), size_t(2));
    }

    void languagesKeepTheirOrder_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::newRow("usual") << QStringList{u"en"_s, u"es"_s, u"fr"_s};
        QTest::newRow("Spanish first") << QStringList{u"es"_s, u"en"_s};
        QTest::newRow("with others") << QStringList{u"pt"_s, u"fr"_s, u"ca"_s};
        QTest::newRow("none") << QStringList();
    }
    void languagesKeepTheirOrder()
    {
        QFETCH(QStringList, languages);
        LanguagesField field;
        field.setLanguages(languages);
        QCOMPARE(field.languages(), languages);
    }

    void languagesAreAddedBehind()
    {
        LanguagesField field;
        field.setLanguages({u"fr"_s, u"en"_s});
        field.findChild<QCheckBox *>(u"language-es"_s)->setChecked(true);
        field.findChild<QLineEdit *>(u"otherLanguages"_s)->setText(u"PT; ca,es"_s);
        QCOMPARE(field.languages(), (QStringList{u"fr"_s, u"en"_s, u"es"_s, u"pt"_s, u"ca"_s}));
        field.findChild<QCheckBox *>(u"language-fr"_s)->setChecked(false);
        QCOMPARE(field.languages().front(), u"en"_s);
    }

    void daysComeBackInOrder()
    {
        DaysTable table;
        const ForumDay first{QDate(2021, 5, 26), 480, 1200};
        const ForumDay second{QDate(2021, 5, 27), 0, 1440};
        table.setDays({second, first, {QDate(2021, 5, 27), 60, 120}});
        QCOMPARE(table.days(), (std::vector<ForumDay>{first, second}));
        table.setDays({first});
        table.findChild<QPushButton *>(u"addDay"_s)->click();
        QCOMPARE(table.days().back().date, QDate(2021, 5, 27));
        table.findChild<QPushButton *>(u"removeDay"_s)->click();
        QCOMPARE(table.days(), (std::vector<ForumDay>{first}));
    }

    void tabLeadsThroughTheDaysAndOut()
    {
        DaysTable table;
        table.setDays({{QDate(2021, 5, 26), 480, 1200}, {QDate(2021, 5, 27), 480, 1200}});
        table.show();
        QApplication::setActiveWindow(&table);
        auto *days = table.findChild<QTableWidget *>(u"forumDays"_s);
        days->setFocus();
        QList<QWidget *> wanted;
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < 3; ++column)
                wanted << days->cellWidget(row, column);
        }
        wanted << table.findChild<QWidget *>(u"addDay"_s) << table.findChild<QWidget *>(u"removeDay"_s);
        QList<QWidget *> met;
        for (int step = 0; step < 40 && met.size() < wanted.size(); ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // from part to part inside a date too
            if (QWidget *now = QApplication::focusWidget(); now != days && (met.isEmpty() || met.back() != now))
                met << now;
        }
        QCOMPARE(met, wanted);
    }

    void aNewProgrammeIsAskedFor()
    {
        NewProgrammeDialog dialog(m_folder.path(), *m_settings, nullptr);
        dialog.findChild<QLineEdit *>(u"forumName"_s)->setText(u"WFLED: 2021/5"_s);
        dialog.findChild<ZoneBox *>(u"forumZone"_s)->setZone(u"America/Argentina/Cordoba"_s);
        dialog.findChild<QDateEdit *>(u"firstDay"_s)->setDate(QDate(2021, 5, 26));
        dialog.findChild<QDateEdit *>(u"lastDay"_s)->setDate(QDate(2021, 6, 1));
        dialog.findChild<ZoneBox *>(u"otherZoneBox"_s)->setZone(u"Europe/Madrid"_s);
        const NewForum forum = dialog.forum();
        QCOMPARE(forum.name, u"WFLED: 2021/5"_s);
        QCOMPARE(forum.zone.name(), u"America/Argentina/Cordoba"_s);
        QVERIFY(!forum.hasWeekends);
        QCOMPARE(forum.otherZones, (std::vector<Zone>{zone(u"Europe/Madrid"_s)}));
        QCOMPARE(dialog.path(), m_folder.filePath(u"WFLED 2021 5.forum"_s));
        const auto programme = newProgramme(forum, samples::countedIds());
        QVERIFY(programme);
        QCOMPARE(programme.value().forum.days.size(), size_t(5));
        dialog.findChild<QCheckBox *>(u"weekends"_s)->setChecked(true);
        QVERIFY(dialog.forum().hasWeekends);
    }

    void aNewProgrammeNeedsANameAndAZone()
    {
        NewProgrammeDialog dialog(m_folder.path(), *m_settings, nullptr);
        auto *error = dialog.findChild<QLabel *>(u"dialogError"_s);
        dialog.findChild<ZoneBox *>(u"forumZone"_s)->setZone(u"Europe/Madrid"_s);
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QVERIFY(error->isVisibleTo(&dialog));
        dialog.findChild<QLineEdit *>(u"forumName"_s)->setText(u"F"_s);
        dialog.findChild<ZoneBox *>(u"forumZone"_s)->setEditText(u"Mars"_s);
        dialog.accept();
        QVERIFY2(error->text().contains(u"Mars"_s), qPrintable(error->text()));
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        dialog.findChild<ZoneBox *>(u"forumZone"_s)->setZone(u"Europe/Madrid"_s);
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(!error->isVisibleTo(&dialog));
    }

    void theLastDayFollowsTheFirst()
    {
        NewProgrammeDialog dialog(m_folder.path(), *m_settings, nullptr);
        dialog.findChild<QDateEdit *>(u"lastDay"_s)->setDate(QDate(2021, 6, 1));
        dialog.findChild<QDateEdit *>(u"firstDay"_s)->setDate(QDate(2030, 1, 1));
        QVERIFY(dialog.findChild<QDateEdit *>(u"lastDay"_s)->date() >= QDate(2030, 1, 1));
    }

    void pathsAreFreeAndAllowed()
    {
        QCOMPARE(fileStem(u"a/b\\c: \"d\"?"_s), u"a b c d"_s);
        QCOMPARE(fileStem(u"  "_s), QCoreApplication::translate("planner::Paths", "programme", "name of a file"));
        QCOMPARE(fileStem(u"..hidden"_s), u"hidden"_s);
        QVERIFY(fileStem(QString(500, u'x')).size() <= 80);
        QFile taken(freePath(m_folder.path(), u"p"_s, u"forum"_s));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        QCOMPARE(freePath(m_folder.path(), u"p"_s, u"forum"_s), m_folder.filePath(u"p 2.forum"_s));
    }

    void theForumComesBackAsItWas()
    {
        const Forum forum = samples::oneSession().forum;
        const ForumDialog dialog(forum, *m_settings, nullptr);
        QCOMPARE(dialog.forum(), forum);
    }

    void theForumIsChangedAtOnce()
    {
        const Forum forum = samples::oneSession().forum;
        ForumDialog dialog(forum, *m_settings, nullptr);
        dialog.findChild<QLineEdit *>(u"forumName-es"_s)->setText(u"  Foro nuevo "_s);
        dialog.findChild<QLineEdit *>(u"forumEdition"_s)->setText(u"VI"_s);
        dialog.findChild<QSpinBox *>(u"limit-objectives"_s)->setValue(120);
        dialog.findChild<QPushButton *>(u"addDay"_s)->click();
        const Forum after = dialog.forum();
        QCOMPARE(after.name.in(u"es"_s), u"Foro nuevo"_s);
        QCOMPARE(after.name.in(u"en"_s), forum.name.in(u"en"_s));
        QCOMPARE(after.edition, u"VI"_s);
        QCOMPARE(after.wordLimits.objectives, 120);
        QCOMPARE(after.days.size(), forum.days.size() + 1);
        dialog.findChild<ZoneBox *>(u"forumZone"_s)->setEditText(u"Mars"_s);
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }

    void findingsLeadToTheirSessions()
    {
        const Programme p = samples::oneSession();
        const SessionId id = p.sessions.begin()->first;
        FindingsDialog dialog({{Rule::CodeMissing, Severity::Warning, {id}, {}}, {Rule::SheetWordLimit, Severity::Error, {id}, {u"summary"_s, u"en"_s, u"300"_s, u"250"_s}}}, p, *m_settings, nullptr);
        auto *list = dialog.findChild<QListWidget *>(u"findingsList"_s);
        QCOMPARE(list->count(), 2);
        QVERIFY2(list->item(0)->text().startsWith(u'✖'), "the gravest first");
        QVERIFY(list->item(0)->text().contains(u"1.3.2"_s));
        QSignalSpy chosen(&dialog, &FindingsDialog::chosen);
        dialog.accept();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().value<Finding>().rule, Rule::SheetWordLimit);
    }

    void nothingFoundIsSaid()
    {
        const Programme p = samples::oneSession();
        FindingsDialog dialog({}, p, *m_settings, nullptr);
        QVERIFY(!dialog.findChild<QListWidget *>(u"findingsList"_s)->isVisibleTo(&dialog));
        QSignalSpy chosen(&dialog, &FindingsDialog::chosen);
        dialog.accept();
        QCOMPARE(chosen.count(), 0);
    }

    void aDryRunSaysWhatWouldHappen()
    {
        using State = ImportPreview::State;
        const auto say = [](const QString &text) { return ImportPreview::Say([text](const Words &) { return text; }); };
        ImportDialog dialog({{u"/a.txt"_s, State::New, u"1.3.2 Mechanisms"_s, {}, {}}, {u"/b.txt"_s, State::Changed, u"1.3.3 Other"_s, {u"summary"_s}, {say(u"mended"_s)},
                                 [](const Words &) { return QStringList{u"Short summary: Water"_s}; }},
                                {u"/c.txt"_s, State::Same, u"1.3.4 Same"_s, {}, {}}, {u"/d.txt"_s, State::Refused, QString(), {}, {say(u"no sheet"_s)}}},
            *m_settings, nullptr);
        QCOMPARE(dialog.count(), 2);
        auto *list = dialog.findChild<QListWidget *>(u"importList"_s);
        auto *detail = dialog.findChild<QPlainTextEdit *>(u"importDetail"_s);
        QCOMPARE(list->count(), 4);
        list->setCurrentRow(1);
        QVERIFY2(detail->toPlainText().contains(u"Short summary: Water"_s), qPrintable(detail->toPlainText()));
        QVERIFY(detail->toPlainText().contains(u"mended"_s));
        list->setCurrentRow(3);
        QVERIFY(list->currentItem()->text().contains(u"d.txt"_s));
        QVERIFY(detail->toPlainText().contains(u"no sheet"_s));
    }

    /// All or nothing, unless the user says that the others will do.
    void whileAFileIsRefusedTheOthersNeedAWord()
    {
        using State = ImportPreview::State;
        const ImportPreview fine{u"/a.txt"_s, State::New, u"1.3.2 Mechanisms"_s};
        const ImportPreview bad{u"/d.txt"_s, State::Refused};
        ImportDialog whole({fine, fine}, *m_settings, nullptr);
        QVERIFY(whole.findChild<QPushButton *>(u"doButton"_s)->isEnabled());
        QVERIFY(!whole.findChild<QPushButton *>(u"othersButton"_s)->isVisibleTo(&whole));
        for (const int count : {1, 2}) {
            std::vector<ImportPreview> previews(static_cast<size_t>(count), fine);
            previews.push_back(bad);
            ImportDialog dialog(previews, *m_settings, nullptr);
            auto *all = dialog.findChild<QPushButton *>(u"doButton"_s);
            auto *others = dialog.findChild<QPushButton *>(u"othersButton"_s);
            QVERIFY(!all->isEnabled());
            QCOMPARE(all->text(), u"Import %1 session(s)"_s.arg(count + 1));
            QVERIFY(others->isVisibleTo(&dialog) && others->isEnabled());
            QCOMPARE(others->text(), u"Import the %1 other(s)"_s.arg(count));
            QTest::keyClick(&dialog, Qt::Key_Return);
            QCOMPARE(dialog.result(), 0);
            others->click();
            QCOMPARE(dialog.result(), int(QDialog::Accepted));
        }
        ImportDialog none({bad}, *m_settings, nullptr);
        QVERIFY(!none.findChild<QPushButton *>(u"doButton"_s)->isEnabled());
        QVERIFY(!none.findChild<QPushButton *>(u"othersButton"_s)->isVisibleTo(&none));
    }

    void aDryRunWithNothingToDoCannotBeApplied()
    {
        ImportDialog dialog({{u"/c.txt"_s, ImportPreview::State::Same, u"1.3.4 Same"_s, {}, {}}}, *m_settings, nullptr);
        QCOMPARE(dialog.count(), 0);
        QVERIFY(!dialog.findChild<QPushButton *>(u"doButton"_s)->isVisibleTo(&dialog));
    }

    void aPrintChoiceFitsTheProgramme()
    {
        const Programme p = samples::oneSession();
        PrintChoice choice = PrintChoice::usual(p.forum, u"de"_s);
        QCOMPARE(choice.zones, p.forum.otherZones);
        choice.what = PrintChoice::What::Sheet;
        const PrintChoice fit = choice.fitted(p);
        QCOMPARE(fit.language, u"en"_s);
        QCOMPARE(fit.what, PrintChoice::What::Agenda); // there is no such session
        QCOMPARE(fit.day, QDate(2021, 5, 26));
        QVERIFY(p.lines.contains(fit.line));
        choice.session = p.sessions.begin()->first;
        QCOMPARE(choice.fitted(p).what, PrintChoice::What::Sheet);
    }

    void aPrintChoiceComesBack()
    {
        const Programme p = samples::oneSession();
        PrintChoice choice = PrintChoice::usual(p.forum, u"fr"_s).fitted(p);
        choice.what = PrintChoice::What::Day;
        choice.day = QDate(2021, 5, 31);
        choice.paper = PrintChoice::Paper::Letter;
        choice.isFull = true;
        choice.zones.clear();
        PrintChoiceDialog dialog(choice, PrintChoiceDialog::Next::Export, p, *m_settings, nullptr);
        QCOMPARE(dialog.choice(), choice);
        QVERIFY(dialog.findChild<QComboBox *>(u"printDay"_s)->isVisibleTo(&dialog));
        QVERIFY(!dialog.findChild<QComboBox *>(u"printLine"_s)->isVisibleTo(&dialog));
        QCOMPARE(dialog.findChild<QComboBox *>(u"printWhat"_s)->count(), 3); // no session is selected
        dialog.findChild<QComboBox *>(u"printWhat"_s)->setCurrentIndex(0);
        QVERIFY(!dialog.findChild<QComboBox *>(u"printDay"_s)->isVisibleTo(&dialog));
        QCOMPARE(dialog.choice().what, PrintChoice::What::Agenda);
    }
};

PLANNER_TEST(TstDialogs)
#include "tst_dialogs.moc"
