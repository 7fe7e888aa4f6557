// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/agenda.h"
#include "ui/text/datetext.h"

#include "core/base/words.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "tests/ui/print/agendapages.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

/// The longest time within a day in which nothing runs, minute by minute: what may be a band.
QStringList pausesByHand(const Programme &programme)
{
    QMap<QDate, QList<bool>> busy;
    for (const auto &[id, session] : programme.sessions) {
        if (!session.start || session.status == SessionStatus::Cancelled)
            continue;
        QList<bool> &day = busy[session.start->date];
        day.resize(3 * 1440);
        for (int minute = 0; minute < session.minutes; ++minute)
            day[session.start->minute + minute] = true;
    }
    QStringList pauses;
    for (const QList<bool> &day : busy) {
        const qsizetype end = day.lastIndexOf(true);
        for (qsizetype from = day.indexOf(true); from < end;) {
            const qsizetype next = day.indexOf(!day[from], from);
            if (!day[from] && next - from >= 30 && next - from <= 180)
                pauses << rangeByHand(static_cast<int>(from), static_cast<int>(next - from), 0);
            from = next < 0 ? end : next;
        }
    }
    return pauses;
}

} // namespace

class TstAgenda : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsASessionInItsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("title");
        QTest::newRow("en") << u"en"_s
                            << QStringList{u"Monday, 31 May 2021"_s, u"Times in Córdoba (UTC−3); below, Madrid (UTC+2)"_s, u"08:00–09:30"_s, u"13:00–14:30"_s, u"1.3.2"_s,
                                   u"Mechanisms"_s, u"Panel · UCLG"_s, u"Short."_s, u"Streaming"_s, u"EN · ES · FR"_s, u"With registration"_s, u"1 Territory"_s, u"2 Economy"_s}
                            << u"Forum of Tests: programme"_s;
        QTest::newRow("es") << u"es"_s
                            << QStringList{u"Lunes, 31 de mayo de 2021"_s, u"Horas en Córdoba (UTC−3); debajo, Madrid (UTC+2)"_s, u"08:00–09:30"_s, u"13:00–14:30"_s, u"1.3.2"_s,
                                   u"Mecanismos"_s, u"Panel · CGLU"_s, u"Corto."_s, u"Streaming"_s, u"EN · ES · FR"_s, u"Con inscripción"_s, u"1 Territorio"_s, u"2 Economía"_s}
                            << u"Foro de Pruebas: programa"_s;
        QTest::newRow("fr") << u"fr"_s
                            << QStringList{u"Lundi 31 mai 2021"_s, u"Heures\u00a0: Córdoba (UTC−3)\u00a0; au-dessous, Madrid (UTC+2)"_s, u"08:00–09:30"_s, u"13:00–14:30"_s, u"1.3.2"_s,
                                   u"Mécanismes"_s, u"Panel · CGLU"_s, u"Court."_s, u"Streaming"_s, u"EN · ES · FR"_s, u"Sur inscription"_s, u"1 Territoire"_s, u"2 Économie"_s}
                            << u"Forum des essais\u00a0: programme"_s;
    }
    void showsASessionInItsLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, lines);
        QFETCH(QString, title);
        const Programme p = samples::oneSession();
        const auto agenda = agendaPages(p, usualAgenda(p, language));
        QVERIFY(agenda);
        QCOMPARE(textOf(agenda.value()).split(u'\n'), lines);
        QCOMPARE(agenda.value().title, title);
        QCOMPARE(agenda.value().language, language);
        QCOMPARE(agenda.value().author, p.forum.name.in(language));
        QCOMPARE(agenda.value().outline.size(), 1u);
        QCOMPARE(agenda.value().outline.front().title.toLower(), lines.front().toLower());
        QCOMPARE(outsideMargins(agenda.value()) + overlaps(agenda.value()), QStringList());
    }

    void aSummaryInAnotherLanguageSaysWhich()
    {
        Programme p = samples::oneSession();
        Session &session = p.sessions.begin()->second;
        session.summary = Text(u"es"_s, u"Pan y rosas."_s);
        session.title = Text();
        for (const auto &[lang, summary, title] : {std::tuple(u"en"_s, u"Pan y rosas. (in Spanish)"_s, u"Untitled"_s),
                 std::tuple(u"fr"_s, u"Pan y rosas. (en espagnol)"_s, u"Sans titre"_s), std::tuple(u"es"_s, u"Pan y rosas."_s, u"Sin título"_s)}) {
            const QStringList lines = textOf(agendaPages(p, usualAgenda(p, lang)).value()).split(u'\n');
            QVERIFY2(lines.contains(summary), qPrintable(lines.join(u'\n')));
            QVERIFY2(lines.contains(title), qPrintable(lines.join(u'\n')));
        }
    }

    void theHeadNamesTheOffsetsOfItsSessions_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QList<int>>("starts"); // of sessions of an hour
        QTest::addColumn<QString>("head");
        const QString cordoba = u"America/Argentina/Cordoba"_s;
        const QString losAngeles = u"America/Los_Angeles"_s;
        const QDate spring(2021, 3, 14); // Los Angeles changes at 07:00 of Córdoba
        QTest::newRow("before") << cordoba << losAngeles << spring << QList<int>{330} << u"Times in Córdoba (UTC−3); below, Los Angeles (UTC−8)"_s;
        QTest::newRow("after") << cordoba << losAngeles << spring << QList<int>{420} << u"Times in Córdoba (UTC−3); below, Los Angeles (UTC−7)"_s;
        QTest::newRow("during") << cordoba << losAngeles << spring << QList<int>{400} << u"Times in Córdoba (UTC−3); below, Los Angeles (UTC−8 → UTC−7)"_s;
        QTest::newRow("before and after") << cordoba << losAngeles << spring << QList<int>{900, 330} << u"Times in Córdoba (UTC−3); below, Los Angeles (UTC−8 → UTC−7)"_s;
        QTest::newRow("the forum's own") << u"Europe/Madrid"_s << cordoba << QDate(2021, 10, 31) << QList<int>{90, 600} << u"Times in Madrid (UTC+2 → UTC+1); below, Córdoba (UTC−3)"_s;
        QTest::newRow("the forum's own in the night") << u"Europe/Madrid"_s << cordoba << QDate(2021, 10, 31) << QList<int>{60} << u"Times in Madrid (UTC+2); below, Córdoba (UTC−3)"_s;
    }
    void theHeadNamesTheOffsetsOfItsSessions()
    {
        QFETCH(QString, zone);
        QFETCH(QString, other);
        QFETCH(QDate, day);
        QFETCH(QList<int>, starts);
        QFETCH(QString, head);
        Programme p = samples::oneSession();
        p.forum.zone = Zone::make(zone).value();
        p.forum.otherZones = {Zone::make(other).value()};
        Session session = p.sessions.begin()->second;
        p.sessions.clear();
        const IdSource ids = samples::countedIds(800);
        session.minutes = 60;
        for (const int start : starts) {
            session.id = {ids()};
            session.start = WallTime{day, start};
            p.sessions.emplace(session.id, session);
        }
        const PagedDocument agenda = agendaPages(p, usualAgenda(p, u"en"_s)).value();
        QCOMPARE(textOf(agenda).split(u'\n').value(1), head);
    }

    void theLegendNamesLinesInFullAndNothingThatIsNotThere()
    {
        Programme p = samples::oneSession();
        const QString longer = u"Territory, care and the economy of all that lies between the river and the hills of the town"_s;
        const QString longest = QString(u"Territories that care "_s).repeated(12).trimmed();
        auto line = p.lines.begin();
        line->second.title.set(u"en"_s, longer);
        std::next(line)->second.title.set(u"en"_s, longest);
        const auto legendOf = [&p] {
            const PagedDocument agenda = agendaPages(p, usualAgenda(p, u"en"_s)).value();
            return outsideMargins(agenda) + overlaps(agenda) + QStringList{textOf(agenda).section(u"With registration\n"_s, 1).replace(u'\n', u' ')};
        };
        QCOMPARE(legendOf(), QStringList{u"1 "_s + longer + u" 2 "_s + longest});
        Session plenary = p.sessions.begin()->second;
        plenary.id = {samples::countedIds(900)()};
        plenary.subTheme.reset();
        plenary.line.reset();
        p.sessions.emplace(plenary.id, plenary);
        QCOMPARE(legendOf().last().section(longest, 1), u" Plenaries and ceremonies"_s);
    }

    void aPartSaysWhatItIsOf()
    {
        const Programme p = samples::oneSession();
        AgendaOptions options = usualAgenda(p, u"fr"_s);
        options.line = lineOf(p, p.sessions.begin()->second)->id;
        const auto line = agendaPages(p, options);
        QVERIFY(line);
        QCOMPARE(line.value().title, u"Forum des essais\u00a0: programme · 1 Territoire"_s);
        const auto says = [](const PagedDocument &document, const QString &what) {
            return std::ranges::any_of(document.pages.front().texts, [&what](const TextRun &run) { return run.text.contains(what); });
        };
        QVERIFY(says(line.value(), u"Programme · 1 Territoire"_s));
        options.line.reset();
        options.day = QDate(2021, 5, 31);
        const auto day = agendaPages(p, options);
        QVERIFY(day);
        QVERIFY2(day.value().title.endsWith(u" · "_s + longDayText(*options.day, Words::in(u"fr"_s))), qPrintable(day.value().title));
        QVERIFY(says(day.value(), u"Programme · "_s + longDayText(*options.day, Words::in(u"fr"_s))));
    }

    void anyProgrammeIsWholeInOrderAndInItsPlace_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<bool>("isBrief");
        QTest::newRow("en, A4") << u"en"_s << Paper::A4 << false;
        QTest::newRow("es, Letter") << u"es"_s << Paper::Letter << false;
        QTest::newRow("fr, A4") << u"fr"_s << Paper::A4 << false;
        QTest::newRow("es, brief") << u"es"_s << Paper::A4 << true;
        QTest::newRow("en, A4 across") << u"en"_s << Paper{{842, 595}} << false;
        QTest::newRow("es, A5") << u"es"_s << Paper{{420, 595}} << false;
    }
    void anyProgrammeIsWholeInOrderAndInItsPlace()
    {
        QFETCH(QString, language);
        QFETCH(Paper, paper);
        QFETCH(bool, isBrief);
        std::mt19937 random(61);
        for (int round = 0; round < 12; ++round) {
            const Programme p = markedProgramme(random, round * 7);
            AgendaOptions options = usualAgenda(p, language);
            options.paper = paper;
            options.isBrief = isBrief;
            const PagedDocument agenda = agendaPages(p, options).value();
            QCOMPARE(outsideMargins(agenda), QStringList());
            QCOMPARE(overlaps(agenda), QStringList());
            QCOMPARE(agenda.sizePt, paper.sizePt);
            const QString all = textOf(agenda);
            const std::vector<AgendaLine> rows = agendaRows(agenda);
            QMap<QString, const AgendaLine *> byTitle;
            for (const AgendaLine &row : rows)
                byTitle.insert(row.middle.section(u' ', 0, 0), &row);
            qsizetype scheduled = 0;
            for (const auto &[id, session] : p.sessions) {
                const QString name = mark("title", session, language);
                QCOMPARE(all.count(name), session.start ? 1 : 0);
                QCOMPARE(all.count(mark("till", session, language)), session.start && !isBrief ? 1 : 0);
                if (!session.start)
                    continue;
                ++scheduled;
                QVERIFY2(byTitle.contains(name), qPrintable(name));
                const AgendaLine &row = *byTitle[name];
                QCOMPARE(row.time, squeezed(rangeByHand(session.start->minute, session.minutes, 0)));
                QCOMPARE(row.zones, squeezed(rangeByHand(session.start->minute, session.minutes, 300))); // Madrid, in summer
                QCOMPARE(row.code, codeOf(p, session));
                QVERIFY(squeezed(row.middle).contains(squeezed(session.title.in(language))));
                QCOMPARE(squeezed(row.middle).contains(squeezed(session.summary.in(language))), !isBrief);
                QCOMPARE(row.lastPage, row.page); // these rows are lower than a page: none is cut
                QCOMPARE(row.day, session.start->date);
                if (session.venue)
                    QVERIFY(row.right.startsWith(p.venues.at(*session.venue).name.best(language)));
                if (session.capacity)
                    QVERIFY(row.right.contains(QString::number(*session.capacity)));
                QVERIFY(row.right.contains(session.languages.join(u" · "_s).toUpper()));
            }
            QCOMPARE(static_cast<qsizetype>(rows.size()), scheduled);
            for (size_t i = 1; i < rows.size(); ++i) {
                const Session &a = sessionOf(p, rows[i - 1], language);
                const Session &b = sessionOf(p, rows[i], language);
                QVERIFY(*a.start < *b.start || (*a.start == *b.start && compareCodes(codeOf(p, a), codeOf(p, b)) <= 0));
                QVERIFY(rows[i - 1].page <= rows[i].page);
            }
            QStringList pauses = pausesOf(agenda);
            QStringList wanted = pausesByHand(p);
            for (QString &pause : wanted)
                pause = squeezed(pause);
            QCOMPARE(pauses, wanted);
        }
    }

    void pagesAreFullAndBeginWithTheirDay()
    {
        std::mt19937 random(62);
        const Programme p = markedProgramme(random, 90);
        const PagedDocument agenda = agendaPages(p, usualAgenda(p, u"es"_s)).value();
        const double bottom = agenda.sizePt.height() - Paginator::kBottomSpace;
        const std::vector<AgendaLine> rows = agendaRows(agenda);
        std::map<int, const AgendaLine *> first;
        std::map<int, const AgendaLine *> last;
        for (const AgendaLine &row : rows) {
            first.emplace(row.page, &row);
            last[row.page] = &row;
        }
        QVERIFY(agenda.pages.size() > 10);
        int continued = 0;
        for (int page = 0; page < static_cast<int>(agenda.pages.size()); ++page) {
            const auto texts = bodyOf(agenda.pages[static_cast<size_t>(page)]);
            QCOMPARE(styleOf(agenda, texts.front()).size, 19.0); // the day's name
            QVERIFY2(styleOf(agenda, texts.back()).size < 9, "a heading ends the page");
            const bool isContinued = texts.front().text.contains(u"(continuación)"_s);
            if (first.contains(page)) {
                const bool isSameDay = page > 0 && last.contains(page - 1) && last[page - 1]->day == first[page]->day;
                QCOMPARE(isContinued, isSameDay);
                continued += isContinued;
                if (!isSameDay)
                    continue;
                const double before = last[page - 1]->bottom;
                const auto isPause = [before](const Fill &fill) { return fill.radius == 3 && fill.rect.top() > before - 1; };
                const double pause = std::ranges::any_of(agenda.pages[static_cast<size_t>(page - 1)].fills, isPause) ? 27 : 0;
                QVERIFY(before + pause + (first[page]->bottom - first[page]->top) > bottom - 0.01); // it could not have stood there
            }
        }
        QVERIFY(continued > 4);
        // The outline names every day once, at the top of the page on which it begins.
        QCOMPARE(agenda.outline.size(), p.forum.days.size());
        for (const OutlineEntry &entry : agenda.outline) {
            QCOMPARE(bodyOf(agenda.pages.at(static_cast<size_t>(entry.page))).front().text.toLower(), entry.title.toLower());
            QCOMPARE(entry.top, Paginator::kTop);
        }
    }

    void oneDayAndOneLineShowTheirOwnOnly()
    {
        std::mt19937 random(63);
        const Programme p = markedProgramme(random, 60);
        for (const ForumDay &day : p.forum.days) {
            AgendaOptions options = usualAgenda(p, u"fr"_s);
            options.day = day.date;
            const QString all = textOf(agendaPages(p, options).value());
            for (const auto &[id, session] : p.sessions) {
                const bool isNight = session.start && session.start->date.addDays(1) == day.date && session.start->minute + session.minutes > 1440;
                QCOMPARE(all.count(mark("title", session, u"fr"_s)), session.start && (session.start->date == day.date || isNight) ? 1 : 0);
            }
        }
        for (const auto &[lineId, line] : p.lines) {
            AgendaOptions options = usualAgenda(p, u"fr"_s);
            options.line = lineId;
            const PagedDocument agenda = agendaPages(p, options).value();
            const QString all = textOf(agenda);
            for (const auto &[id, session] : p.sessions) {
                const bool isIts = session.subTheme ? p.subThemes.at(*session.subTheme).line == lineId : session.line == lineId;
                QCOMPARE(all.count(mark("title", session, u"fr"_s)), session.start && isIts ? 1 : 0);
            }
            QCOMPARE(pausesOf(agenda), QStringList()); // other lines may run then
            QVERIFY(all.endsWith(QString::number(line.number) + u' ' + line.title.in(u"fr")));
        }
    }

    void aDayOrALineThatIsNotThereIsRefused()
    {
        Programme p = samples::oneSession();
        AgendaOptions options = usualAgenda(p, u"en"_s);
        options.day = QDate(2021, 5, 29);
        QVERIFY(agendaPages(p, options).error() == (Error{ErrorCode::NoSuchDay, {u"29/05/2021"_s}}));
        options.day = QDate(2021, 5, 26); // a forum's day without a session
        QCOMPARE(textOf(agendaPages(p, options).value()), u"No session is scheduled."_s);
        p.sessions.begin()->second.start->date = QDate(2021, 5, 29);
        options.day = QDate(2021, 5, 29); // no forum's day, and yet one with a session
        QVERIFY(textOf(agendaPages(p, options).value()).contains(u"Mechanisms"_s));
        options.day.reset();
        options.line = LineId{samples::countedIds(9)()};
        QCOMPARE(agendaPages(p, options).error().code, ErrorCode::NoSuchLine);
    }

    void aRowHigherThanAPageIsCutBetweenItsLines()
    {
        Programme p = samples::oneSession();
        Session &session = p.sessions.begin()->second;
        QStringList words;
        for (int i = 0; i < 6000; ++i)
            words << u"w%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        session.summary = Text(u"en"_s, words.join(u' '));
        session.title = Text(u"en"_s, QString(u"Title "_s).repeated(80).trimmed());
        const PagedDocument agenda = agendaPages(p, usualAgenda(p, u"en"_s)).value();
        QVERIFY(agenda.pages.size() > 5);
        QCOMPARE(outsideMargins(agenda) + overlaps(agenda), QStringList());
        static const QRegularExpression word(u"w\\d{4}"_s);
        QStringList found;
        for (auto it = word.globalMatch(textOf(agenda)); it.hasNext();)
            found << it.next().captured();
        QCOMPARE(found, words);
        for (size_t page = 1; page + 1 < agenda.pages.size(); ++page)
            QCOMPARE(bodyOf(agenda.pages[page]).front().text, u"Monday, 31 May 2021 (continued)"_s);
    }

    void manyZonesAndNightsLeaveNoMarginAndHideNothing()
    {
        Programme p = samples::oneSession();
        Session late = p.sessions.begin()->second;
        late.start = WallTime{QDate(2021, 5, 31), 22 * 60 + 45};
        late.minutes = 150;
        p.sessions.begin()->second = late;
        late.id = {samples::countedIds(900)()};
        late.start->minute = 20 * 60; // and a pause of 75 minutes between
        late.minutes = 90;
        p.sessions.emplace(late.id, late);
        AgendaOptions options = usualAgenda(p, u"es"_s);
        options.zones.clear();
        for (const char *name : {"Europe/Madrid", "Pacific/Kiritimati", "Asia/Kathmandu", "America/North_Dakota/New_Salem", "Pacific/Pago_Pago", "Asia/Manila", "Africa/Nairobi", "Australia/Lord_Howe", "America/Argentina/ComodRivadavia"})
            options.zones.push_back(Zone::make(QString::fromLatin1(name)).value());
        const PagedDocument agenda = agendaPages(p, options).value();
        QCOMPARE(outsideMargins(agenda), QStringList());
        QCOMPARE(overlaps(agenda), QStringList());
        const QString all = squeezed(textOf(agenda));
        for (const QString &time : {u"22:45–01:15 (+1)"_s, u"03:45 (+1)–06:15 (+1)"_s, u"21:30–22:45"_s, u"02:30 (+1)–03:45 (+1)"_s, u"14:30 (+1)–15:45 (+1)"_s, u"06:15 (+1)–07:30 (+1)"_s})
            QVERIFY2(all.contains(squeezed(time)), qPrintable(time));
        QVERIFY(all.contains(u"Pausa"_s));
    }

    void aCancelledSessionLeavesItsBreak()
    {
        Programme p = samples::oneSession(); // from 08:00 to 09:30
        Session other = p.sessions.begin()->second;
        const auto add = [&](quint32 id, int minute, int minutes, SessionStatus status) {
            other.id = {samples::countedIds(900 + id)()};
            other.start->minute = minute;
            other.minutes = minutes;
            other.status = status;
            other.title = Text(u"en"_s, u"Title %1"_s.arg(id));
            p.sessions.emplace(other.id, other);
        };
        add(1, 10 * 60, 60, SessionStatus::Cancelled);
        add(2, 11 * 60, 60, SessionStatus::Draft);
        add(3, 13 * 60, 60, SessionStatus::Cancelled); // nothing follows: no break
        const PagedDocument agenda = agendaPages(p, usualAgenda(p, u"en"_s)).value();
        QCOMPARE(pausesOf(agenda), QStringList{u"09:30–11:00"_s});
        const QString all = textOf(agenda); // in the order of the clock
        QVERIFY(all.indexOf(u"Mechanisms"_s) < all.indexOf(u"Break"_s));
        QVERIFY(all.indexOf(u"Break"_s) < all.indexOf(u"Title 1"_s));
        QVERIFY(all.indexOf(u"Title 1"_s) < all.indexOf(u"Title 2"_s));
    }

    void aDayBeginsWithWhatGoesOnFromTheEveningBefore()
    {
        Programme p = samples::oneSession(); // Monday, 31 May, from 08:00 to 09:30
        Session night = p.sessions.begin()->second;
        const auto add = [&](quint32 id, int minute, int minutes) {
            night.id = {samples::countedIds(900 + id)()};
            night.start = WallTime{QDate(2021, 5, 30), minute};
            night.minutes = minutes;
            night.title = Text(u"en"_s, u"Night %1"_s.arg(id));
            p.sessions.emplace(night.id, night);
        };
        add(1, 22 * 60, 120); // to midnight: not into Monday
        add(2, 23 * 60, 8 * 60);
        AgendaOptions options = usualAgenda(p, u"en"_s);
        QCOMPARE(pausesOf(agendaPages(p, options).value()), QStringList());
        QCOMPARE(textOf(agendaPages(p, options).value()).count(u"Night 2"_s), 1);
        QVERIFY(!textOf(agendaPages(p, options).value()).contains(u"began on"_s));
        options.day = QDate(2021, 5, 31);
        const PagedDocument monday = agendaPages(p, options).value();
        const std::vector<AgendaLine> rows = agendaRows(monday);
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows.front().time, squeezed(u"23:00 (−1)–07:00"_s));
        QCOMPARE(rows.front().zones, u"04:00–12:00"_s);
        QCOMPARE(rows.front().middle, u"Night 2 began on Sunday, 30 May 2021 · Panel · UCLG Short."_s);
        QCOMPARE(rows.back().time, u"08:00–09:30"_s);
        QCOMPARE(pausesOf(monday), QStringList{u"07:00–08:00"_s});
        QCOMPARE(monday.outline.size(), 1u);
        QVERIFY(!textOf(monday).contains(u"Night 1"_s));
    }

    void aCancelledSessionIsStruckAndPrivateDataStaysOut()
    {
        Programme p = samples::oneSession();
        Session &session = p.sessions.begin()->second;
        session.status = SessionStatus::Cancelled;
        session.notes = u"for staff only"_s;
        const auto person = [&p](int n) { return std::next(p.people.begin(), n)->first; };
        session.participations = {{person(0), Role::Speaker, {}, {}}, {person(1), Role::Moderator, {}, {}}, {person(2), Role::Interpreter, u"es"_s, u"en"_s}};
        const PagedDocument agenda = agendaPages(p, usualAgenda(p, u"fr"_s)).value();
        const QString all = textOf(agenda);
        QVERIFY(all.contains(u"ANNULÉE · Panel · CGLU"_s));
        QVERIFY(all.contains(u"Given1 Family1, Given2 Family2 (Modération)"_s));
        for (const QString &hidden : {u"Family3"_s, u"staff"_s, u"@"_s})
            QVERIFY2(!all.contains(hidden), qPrintable(hidden));
        int struck = 0;
        for (const TextRun &run : bodyOf(agenda.pages.front())) {
            if (styleOf(agenda, run).struck) {
                QCOMPARE(run.text, u"Mécanismes"_s);
                ++struck;
            }
        }
        QCOMPARE(struck, 1);
    }

    void aLongOwnCodeKeepsToItsColumn()
    {
        Programme p = samples::oneSession();
        Session &session = p.sessions.begin()->second;
        session.subTheme.reset();
        session.number = 0;
        session.ownCode = u"CEREMONIA-DE-APERTURA-2021/VII"_s;
        const PagedDocument agenda = agendaPages(p, usualAgenda(p, u"es"_s)).value();
        QCOMPARE(outsideMargins(agenda) + overlaps(agenda), QStringList());
        QCOMPARE(agendaRows(agenda).front().code, session.ownCode);
    }
};

PLANNER_TEST(TstAgenda)
#include "tst_agenda.moc"
