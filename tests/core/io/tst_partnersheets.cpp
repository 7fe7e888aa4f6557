// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/importer.h"
#include "core/io/sheet/datetimes.h"
#include "core/io/sheet/sheetreader.h"
#include "core/io/sheet/sheetwriter.h"
#include "core/io/wordlists.h"

#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <algorithm>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

const QString kHead = u"Panel\nTitle of the session 1.3.2: Streets\nOrganizers: UCLG\n"_s;

Result<SessionSheet> read(const QString &text)
{
    return readSheet(text.toUtf8(), u"sheet.md"_s);
}

Result<ImportPlan> plan(const Programme &programme, const QString &text)
{
    return planDocuments(programme, {{u"sheet.md"_s, text.toUtf8()}}, samples::countedIds(1000));
}

std::vector<QStringList> argsOf(const std::vector<Remark> &remarks, RemarkCode code)
{
    std::vector<QStringList> found;
    for (const Remark &remark : remarks) {
        if (remark.code == code)
            found.push_back(remark.args);
    }
    return found;
}

QString spansOf(const QString &text)
{
    QStringList spans;
    for (const SheetTime &time : readTimes(text))
        spans << u"%1-%2 %3"_s.arg(sheetClock(time.startMin), sheetClock(time.endMin), time.zone).trimmed();
    return spans.join(u" | "_s);
}

} // namespace

/// Sheets as partners really write them.
class TstPartnerSheets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsSpansOfTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spans");
        QTest::newRow("hyphen") << u"08:00-09:30"_s << u"08:00-09:30"_s;
        QTest::newRow("dash") << u"08:00–09:30"_s << u"08:00-09:30"_s;
        QTest::newRow("minus") << u"08:00−09:30"_s << u"08:00-09:30"_s;
        QTest::newRow("zone") << u"8:00-9:30 (UTC-3)"_s << u"08:00-09:30 UTC-3"_s;
        QTest::newRow("bare offset") << u"8:00-9:30 (-03:00)"_s << u"08:00-09:30 -03:00"_s;
        QTest::newRow("zone in hours and minutes") << u"08:00-09:30 UTC-03:00"_s << u"08:00-09:30 UTC-03:00"_s;
        QTest::newRow("zone first") << u"UTC-3: 08:00-09:30"_s << u"08:00-09:30 UTC-3"_s;
        QTest::newRow("French") << u"08h00-09h30"_s << u"08:00-09:30"_s;
        QTest::newRow("comma") << u"8:00 - 09:30 UTC-3, 13:00 - 14:30 UTC+2"_s << u"08:00-09:30 UTC-3 | 13:00-14:30 UTC+2"_s;
        QTest::newRow("place and zone") << u"Madrid: 13:00-14:30 (UTC+2)"_s << u"13:00-14:30 Madrid (UTC+2)"_s;
        QTest::newRow("places and zones") << u"Córdoba: 8:00-9:30 (UTC-3) / Port-au-Prince 7:00-8:30 UTC-4"_s << u"08:00-09:30 Córdoba (UTC-3) | 07:00-08:30 Port-au-Prince (UTC-4)"_s;
        QTest::newRow("places, zones and from") << u"Madrid: de 13.00 a 14.30 h (UTC+2); hora de Córdoba: desde las 8.00 hasta 9.30 h"_s << u"13:00-14:30 Madrid (UTC+2) | 08:00-09:30 hora de Córdoba"_s;
        QTest::newRow("two zones") << u"UTC-3: 08:00-09:30 (UTC+2)"_s << QString();
        QTest::newRow("half for both") << u"1:00 - 2:30 pm"_s << u"13:00-14:30"_s;
        QTest::newRow("half for the last") << u"11:00 - 1:00 pm"_s << u"11:00-13:00"_s;
        QTest::newRow("noon") << u"12:00 - 1:30 p.m."_s << u"12:00-13:30"_s;
        QTest::newRow("morning") << u"10:00-11:30 am"_s << u"10:00-11:30"_s;
        QTest::newRow("by 24 hours") << u"13:00 - 2:30 pm"_s << u"13:00-14:30"_s;
        QTest::newRow("each its own") << u"9:00 am - 1:00 pm"_s << u"09:00-13:00"_s;
    }

    void readsSpansOfTime()
    {
        QFETCH(QString, text);
        QTEST(spansOf(text), "spans");
    }

    void readsRegistration_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind"); // -1: unclear
        const auto row = [](const QString &text, int kind) { QTest::addRow("%s", qPrintable(text)) << text << kind; };
        const int required = static_cast<int>(RegistrationKind::Required);
        const int notNeeded = static_cast<int>(RegistrationKind::NotNeeded);
        for (const QString &text : {u"Required (free of charge)"_s, u"Sí, sin costo"_s, u"Inscription obligatoire, sans frais"_s, u"Registration required, no later than 20 May"_s, u"Yes"_s})
            row(text, required);
        for (const QString &text : {u"No"_s, u"Not required"_s, u"No registration required"_s, u"No, registration is not needed"_s, u"Inscripción no necesaria"_s, u"No se requiere inscripción previa"_s,
                 u"Sans inscription"_s, u"L'inscription n'est pas nécessaire"_s, u"Free"_s})
            row(text, notNeeded);
        row(u"No. Required for interpreters"_s, -1);
        row(u"Not required for staff, mandatory for all others"_s, -1);
        row(u"Ask us"_s, -1);
    }

    void readsRegistration()
    {
        QFETCH(QString, text);
        const auto registration = registrationIn(text);
        const int kind = registration ? static_cast<int>(registration->kind) : -1;
        QTEST(kind, "kind");
    }

    void keepsOtherFieldsOut()
    {
        const auto sheet = read(u"Panel\nTitle of the session 1.3.2: Streets and\nsquares\nOrganizers: CGLU\nSecond Organisation\n\nContact person: Maria Perez, maria@example.org\n"
                                u"Time: 8:00-9:30 (UTC-3)\nMadrid: 13:00-14:30\nLanguage: ENG - SPA\nModerator: Jane French\nSummary:\nSpeakers: two of them.\n"_s);
        QVERIFY(sheet);
        QCOMPARE(sheet.value().title, u"Streets and squares"_s);
        QCOMPARE(sheet.value().organisers, u"CGLU Second Organisation"_s);
        QCOMPARE(sheet.value().languages, u"ENG - SPA"_s);
        QCOMPARE(sheet.value().summary, u"Speakers: two of them."_s);
        QCOMPARE(sheet.value().remarks, (std::vector<Remark>{{RemarkCode::ContactLeftOut, {u"Contact person"_s}, u"sheet.md"_s, 7},
            {RemarkCode::LineIgnored, {u"Moderator: Jane French"_s, u"languages"_s}, u"sheet.md"_s, 11}}));
    }

    void takesBulletsOnTheirOwnLine()
    {
        const auto sheet = read(kHead + u"Main points of discussion:\n•\nFirst\ngoes on\n•\n\nSecond\n1.\nThird\n"_s);
        QVERIFY(sheet);
        QCOMPARE(sheet.value().points, u"First goes on\nSecond\nThird"_s);
    }

    void tellsHeadersFromTexts()
    {
        const QString header = u"\n\nTOWNS 2021\n\n"_s;
        const auto headed = read(kHead + u"Summary:\nThree towns"_s + header + u"mend bicycles."_s + header + u"They lend"_s + header + u"tools.\n"_s);
        QVERIFY(headed);
        QCOMPARE(headed.value().summary, u"Three towns mend bicycles.\nThey lend tools."_s);
        QCOMPARE(argsOf(headed.value().remarks, RemarkCode::HeadersRemoved), (std::vector<QStringList>{{u"3"_s, u"TOWNS 2021"_s}}));
        const auto speakers = read(kHead + u"Summary:\nOpening\nSpeaker\nTo be confirmed\nClosing\nSpeaker\nTo be confirmed\n"_s);
        QVERIFY(speakers);
        QCOMPARE(speakers.value().summary, u"Opening Speaker To be confirmed Closing Speaker To be confirmed"_s);
        QVERIFY(speakers.value().remarks.empty());
    }

    void tellsPagesEdgesFromTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("headers");
        const QString head = kHead + u"Summary:\n"_s;
        QTest::newRow("first and last on each page") << u"TOWNS 2021\n\n"_s + head + u"Three towns\n\nwww.towns.example\n\fTOWNS 2021\n\nmend bicycles.\n\nwww.towns.example\n"_s
                                                     << u"Three towns mend bicycles."_s << u"TOWNS 2021 / www.towns.example"_s;
        QTest::newRow("page breaks on lines of their own") << u"TOWNS 2021\n\n"_s + head + u"Three towns\n\f\n\nTOWNS 2021\n\nmend bicycles.\n"_s << u"Three towns mend bicycles."_s << u"TOWNS 2021"_s;
        QTest::newRow("once on a page's edge") << head + u"TOWNS 2021\n\nThree towns\n\fTOWNS 2021\n\nmend bicycles.\n"_s << u"TOWNS 2021\nThree towns\nTOWNS 2021\nmend bicycles."_s << QString();
        QTest::newRow("once first, once last") << u"TOWNS 2021\n\n"_s + head + u"Three towns.\n\nTOWNS 2021\n"_s << u"Three towns.\nTOWNS 2021"_s << QString();
        QTest::newRow("not parted from the text") << head + u"Three towns\n\fand villages\nmend\n\fand villages\nlend.\n"_s << u"Three towns\nand villages mend\nand villages lend."_s << QString();
        QTest::newRow("a label") << head + u"Three.\n\fObjectives:\n\nMend.\n"_s << u"Three."_s << QString();
    }
    void tellsPagesEdgesFromTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, headers);
        const auto sheet = read(text);
        QVERIFY(sheet);
        QTEST(sheet.value().summary, "summary");
        const auto removed = argsOf(sheet.value().remarks, RemarkCode::HeadersRemoved);
        QCOMPARE(removed.empty() ? QString() : removed.front().back(), headers);
    }

    void takesATimeWithoutADate()
    {
        Programme programme = samples::oneSession();
        const Session &session = programme.sessions.begin()->second;
        const QString title = u"Title of the session 1.3.2: "_s + session.title.in(u"en"_s);
        const auto timed = plan(programme, title + u"\nTime: 10:00 - 12:30 (UTC-3)\n"_s);
        QVERIFY(timed);
        QVERIFY(timed.value().remarks.empty());
        QVERIFY(apply(programme, timed.value().edit));
        QCOMPARE(session.start, std::optional(WallTime{QDate(2021, 5, 31), 600}));
        QCOMPARE(session.minutes, 150);

        const auto noDate = plan(samples::emptyForum(), kHead + u"Time: 10:00 - 12:30 (UTC-3)\n"_s);
        QVERIFY(noDate);
        QCOMPARE(argsOf(noDate.value().remarks, RemarkCode::DateMissing), (std::vector<QStringList>{{u"10:00 - 12:30 (UTC-3)"_s}}));
        const auto noTime = plan(samples::emptyForum(), kHead + u"Date: 31/05/2021\n"_s);
        QVERIFY(noTime);
        QCOMPARE(argsOf(noTime.value().remarks, RemarkCode::TimeMissing), (std::vector<QStringList>{{u"2021-05-31"_s}}));
    }

    void leavesALockedSessionInItsPlace()
    {
        Programme programme = samples::oneSession();
        Session &session = programme.sessions.begin()->second;
        session.locked = true;
        const Session before = session;
        const QString title = u"Title of the session 1.3.2: "_s + session.title.in(u"en"_s);
        const auto moved = plan(programme, title + u"\nDate: 28/05/2021\nTime: 10:00 - 12:30 (UTC-3)\nVenue: The old mill\nSummary:\nA new text.\n"_s);
        QVERIFY(moved);
        QCOMPARE(argsOf(moved.value().remarks, RemarkCode::LockedStays), (std::vector<QStringList>{{u"1.3.2"_s}}));
        QVERIFY(apply(programme, moved.value().edit));
        QCOMPARE(session.start, before.start);
        QCOMPARE(session.minutes, before.minutes);
        QVERIFY(session.venue == before.venue);
        QCOMPARE(session.summary.in(u"en"_s), u"A new text."_s);
        QCOMPARE(programme.venues.size(), samples::oneSession().venues.size());
        const auto venue = plan(programme, title + u"\nVenue: The old mill\n"_s);
        QVERIFY(venue);
        QCOMPARE(argsOf(venue.value().remarks, RemarkCode::LockedStays).size(), 1u);
    }

    void findsARenumberedSessionByItsTitle()
    {
        Programme programme = samples::oneSession();
        Session moved = programme.sessions.begin()->second; // 1.3.2, now 1.3.3
        const SessionId id = moved.id;
        const SessionId neighbour{samples::countedIds(900)()};
        Session other = moved;
        other.id = neighbour;
        other.title.set(u"en"_s, u"The neighbour"_s);
        other.start.reset();
        programme.sessions.insert_or_assign(other.id, other);
        programme.sessions.at(id).number = 3;
        const QString title = moved.title.in(u"en"_s);
        const auto resent = plan(programme, u"Title of the session 1.3.2: "_s + title + u"\nSummary:\nSent again.\n"_s);
        QVERIFY(resent);
        QCOMPARE(argsOf(resent.value().remarks, RemarkCode::CodeKept), (std::vector<QStringList>{{u"1.3.2"_s, title, u"1.3.3"_s}}));
        Programme after = programme;
        QVERIFY(apply(after, resent.value().edit));
        QVERIFY(after.sessions.at(neighbour) == programme.sessions.at(neighbour));
        QCOMPARE(after.sessions.at(id).summary.in(u"en"_s), u"Sent again."_s);
        QCOMPARE(codeOf(after, after.sessions.at(id)), u"1.3.3"_s);

        const auto renamed = plan(programme, u"Title of the session 1.3.2: A third title\nOrganizers: UCLG\n"_s);
        QVERIFY(renamed);
        QCOMPARE(argsOf(renamed.value().remarks, RemarkCode::CodeTitleDiffers), (std::vector<QStringList>{{u"1.3.2"_s, u"A third title"_s, u"The neighbour"_s}}));
    }

    void readsBackAcrossAClockChange_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("minute");
        QTest::addColumn<QString>("span");
        QTest::newRow("an hour skipped") << QDate(2021, 3, 28) << 90 << u"01:30 - 04:00 (UTC+1)"_s;
        QTest::newRow("an hour twice") << QDate(2021, 10, 31) << 90 << u"01:30 - 02:00 (UTC+1)"_s;
        QTest::newRow("over midnight") << QDate(2021, 3, 27) << 23 * 60 + 30 << u"23:30 - 01:00 (UTC+1)"_s;
    }

    void readsBackAcrossAClockChange()
    {
        QFETCH(QDate, date);
        QFETCH(int, minute);
        QFETCH(QString, span);
        Programme programme = samples::oneSession();
        programme.forum.zone = Zone::make(u"Europe/Madrid"_s).value();
        programme.forum.otherZones.clear();
        Session &session = programme.sessions.begin()->second;
        session.start = WallTime{date, minute};
        session.minutes = 90;
        if (date.month() == 10)
            span.replace(u"(UTC+1)"_s, u"(UTC+2)"_s); // summer time still
        const QString text = QString::fromUtf8(writeSheet(programme, session, u"en"_s));
        QVERIFY2(text.contains(span), qPrintable(text));
        const auto again = plan(programme, text);
        QVERIFY(again);
        QVERIFY(again.value().edit.changes.empty());
    }
};

PLANNER_TEST(TstPartnerSheets)
#include "tst_partnersheets.moc"
