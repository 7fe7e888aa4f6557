// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/calendarstage.h"
#include "ui/calendar/rulerclocks.h"
#include "ui/look/tokens.h"

#include <QtGui/QFontMetricsF>
#include <QtWidgets/QScrollBar>

using namespace planner;
using namespace Qt::StringLiterals;
using Stage = planner::test::CalendarStage;

namespace {

constexpr int kHeadPx = 44;

Zone zoneOf(const char *name)
{
    return Zone::make(QString::fromLatin1(name)).value();
}

/// 26 to 30 March 2021: Europe's clocks are set forward in the middle.
Programme acrossTheChange()
{
    Programme programme = samples::oneSession();
    programme.forum.days.clear();
    for (int day = 26; day <= 30; ++day)
        programme.forum.days.push_back({QDate(2021, 3, day)});
    programme.sessions.begin()->second.start = WallTime{QDate(2021, 3, 30), 600};
    return programme;
}

/// How many pixels of @p area are not as dark or light as its corner.
int inkIn(const QImage &area)
{
    int ink = 0;
    for (int y = 0; y < area.height(); ++y) {
        for (int x = 0; x < area.width(); ++x)
            ink += std::abs(qGray(area.pixel(x, y)) - qGray(area.pixel(0, 0))) > 60;
    }
    return ink;
}

} // namespace

class TstRulerClocks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysOfTheSameOffsetsAreNotMarked()
    {
        const Zone cordoba = zoneOf("America/Argentina/Cordoba");
        const Zone madrid = zoneOf("Europe/Madrid");
        const QDate may(2021, 5, 26);
        for (int day = 0; day < 7; ++day)
            QCOMPARE(otherClocks(cordoba, madrid, may, may.addDays(day)), QList<DayClock>());
        QCOMPARE(otherClocks(cordoba, std::nullopt, {2021, 3, 26}, {2021, 3, 30}), QList<DayClock>()); // no second ruler, nothing to mistake
        const QDate change(2021, 3, 28);
        QCOMPARE(otherClocks(cordoba, madrid, change, change), QList<DayClock>());
    }

    void aSecondZoneThatChangesIsNamedOnTheDaysThatDiffer()
    {
        const Zone cordoba = zoneOf("America/Argentina/Cordoba");
        const Zone madrid = zoneOf("Europe/Madrid");
        const QDate first(2021, 3, 26);
        QCOMPARE(otherClocks(cordoba, madrid, first, {2021, 3, 27}), (QList<DayClock>{{u"Madrid"_s, u"UTC+1 → UTC+2"_s}})); // from 22:00 in Cordoba
        QCOMPARE(otherClocks(cordoba, madrid, first, {2021, 3, 28}), (QList<DayClock>{{u"Madrid"_s, u"UTC+2"_s}}));
        QCOMPARE(otherClocks(cordoba, madrid, {2021, 3, 30}, first), (QList<DayClock>{{u"Madrid"_s, u"UTC+1"_s}}));
        QCOMPARE(otherClocks(cordoba, madrid, {2021, 3, 30}, {2021, 3, 29}), QList<DayClock>());
    }

    void theRulersOwnDayNamesAClockThatChangesOnIt()
    {
        const QDate change(2021, 3, 27);
        QCOMPARE(otherClocks(zoneOf("America/Argentina/Cordoba"), zoneOf("Europe/Madrid"), change, change), (QList<DayClock>{{u"Madrid"_s, u"UTC+1 → UTC+2"_s}}));
    }

    void aForumWhoseOwnClockChangesIsMarkedToo()
    {
        const Zone madrid = zoneOf("Europe/Madrid");
        const QDate first(2021, 3, 26);
        QCOMPARE(otherClocks(madrid, std::nullopt, first, {2021, 3, 28}), (QList<DayClock>{{u"Madrid"_s, u"UTC+1 → UTC+2"_s}}));
        QCOMPARE(otherClocks(madrid, std::nullopt, first, {2021, 3, 29}), (QList<DayClock>{{u"Madrid"_s, u"UTC+2"_s}}));
        QCOMPARE(otherClocks(madrid, zoneOf("Europe/Paris"), first, {2021, 3, 29}),
            (QList<DayClock>{{u"Madrid"_s, u"UTC+2"_s}, {u"Paris"_s, u"UTC+2"_s}}));
        QCOMPARE(otherClocks(madrid, zoneOf("America/Argentina/Cordoba"), first, {2021, 3, 29}), (QList<DayClock>{{u"Madrid"_s, u"UTC+2"_s}}));
    }

    void theCityGoesWhereThereIsNoRoom()
    {
        const QFontMetricsF metrics{QFont()};
        const QList<DayClock> clocks{{u"Madrid"_s, u"UTC+2"_s}};
        QCOMPARE(fittingClocks(clocks, metrics, 1000), u"Madrid UTC+2"_s);
        QCOMPARE(fittingClocks(clocks, metrics, metrics.horizontalAdvance(u"Madrid UTC+"_s)), u"UTC+2"_s);
    }

    void theRulerFollowsTheSelectedDay()
    {
        Stage stage(acrossTheChange(), {1000, 800});
        const auto head = [&](int column) {
            const double columnPx = stage.grid().rectOf(stage.block()).width();
            const int left = stage.viewport()->width() - static_cast<int>((5 - column) * columnPx);
            const QRect area(left + 6, kHeadPx / 2 + 2, static_cast<int>(columnPx) - 12, kHeadPx / 2 - 6);
            return inkIn(Stage::shown(*stage.view).copy(QRect(stage.viewport()->mapTo(stage.view.get(), area.topLeft()), area.size())));
        };
        const auto ruler = [&] {
            const QRect area(62, kHeadPx + 1, 54, 500);
            return Stage::shown(*stage.view).copy(QRect(stage.viewport()->mapTo(stage.view.get(), area.topLeft()), area.size()));
        };
        // The rulers are the first day's: those from the change on say that they differ.
        const QImage winter = ruler();
        QVERIFY(head(0) < head(2));
        QVERIFY(head(2) > 30 && head(3) > 30 && head(4) > 30);
        stage.selection.setSession(stage.session().id); // on the last day
        const QImage summer = ruler();
        QVERIFY(winter != summer);
        QVERIFY(head(0) > head(4) && head(1) > head(4));
        QVERIFY(Stage::shown(*stage.view) == stage.shownAfresh());
        stage.grid().moveTo(stage.session().id, {QDate(2021, 3, 26), 600}); // it takes the rulers along
        QVERIFY(ruler() == winter);
        QVERIFY(Stage::shown(*stage.view) == stage.shownAfresh());
        stage.selection.setSession({});
        QVERIFY(ruler() == winter);
    }

    void midnightIsWrittenWhole()
    {
        Stage stage(samples::oneSession());
        stage.grid().verticalScrollBar()->setValue(0);
        const QImage shown = Stage::shown(*stage.view);
        // Rows of ink of the label at @p minute, from its line on or from half a line above.
        const auto rows = [&](int fromPx, int toPx) {
            int count = 0;
            for (int y = fromPx; y < toPx; ++y) {
                const QPoint at = stage.viewport()->mapTo(stage.view.get(), QPoint(10, y));
                count += inkIn(shown.copy(QRect(at, QSize(46, 1)))) > 0;
            }
            return count;
        };
        const int hourPx = static_cast<int>(60 * stage.grid().pxPerMin());
        const int one = rows(kHeadPx + hourPx - 12, kHeadPx + hourPx + 12);
        QVERIFY(one >= 7);
        QCOMPARE(rows(kHeadPx + 1, kHeadPx + 24), one);
    }
};

PLANNER_TEST(TstRulerClocks)
#include "tst_rulerclocks.moc"
