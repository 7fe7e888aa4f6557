// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkprogramme.h"
#include "tests/ui/calendar/calendarstage.h"
#include "ui/look/tokens.h"

#include <QtGui/QHelpEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QToolTip>

using namespace planner;
using namespace Qt::StringLiterals;
using Stage = planner::test::CalendarStage;

namespace {

/// A session with nothing to say about it.
Programme faultless()
{
    Programme programme = samples::oneSession();
    Session &session = programme.sessions.begin()->second;
    session.number = 1;
    for (const QString &lang : programme.forum.languages) {
        session.title.set(lang, u"Title"_s);
        session.summary.set(lang, u"Summary"_s);
    }
    session.organisers = {programme.organisations.begin()->first};
    session.languages = {u"en"_s};
    session.venue = programme.venues.begin()->first;
    return programme;
}

QString tipAt(QWidget *widget, QPoint at)
{
    QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &help);
    return QToolTip::text();
}

/// Is anything of @p colour painted in the block's upper right corner?
bool hasInk(Stage &stage, const QColor &colour)
{
    const QRect rect = stage.grid().rectOf(stage.block()).toAlignedRect();
    const QImage image = stage.viewport()->grab(QRect(rect.right() - 20, rect.top(), 18, 18)).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            if (std::abs(here.red() - colour.red()) + std::abs(here.green() - colour.green()) + std::abs(here.blue() - colour.blue()) < 70)
                return true;
        }
    }
    return false;
}

} // namespace

class TstBlockFindings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The one engine follows each edit and undo, and says whose findings may be others.
    void areThoseOfTheRulesAfterAnyEdit()
    {
        std::mt19937 random(9);
        Stage stage(samples::randomProgramme(random, 20));
        Document &document = *stage.document;
        (void)document.findings();
        QSignalSpy changed(&document, &Document::findingsChanged);
        for (int step = 0; step < 60; ++step) {
            const bool isUndo = step % 3 == 2 && document.undoLabel();
            const qsizetype before = changed.size();
            if (!(isUndo ? document.undo() : document.apply(samples::randomEdit(random, document.programme()))))
                continue;
            QVERIFY(changed.size() <= before + 1);
            const auto wanted = checkProgramme(document.programme());
            QVERIFY(document.findings().all() == wanted);
        }
        QVERIFY(changed.size() > 30);
    }

    void theBlockShowsTheWorst()
    {
        Stage stage(faultless());
        const Tokens &t = tokens();
        Stage::shown(*stage.view);
        QVERIFY(!hasInk(stage, t.error) && !hasInk(stage, t.warning) && !hasInk(stage, t.muted));
        const Session whole = stage.session();
        const auto become = [&](const std::function<void(Session &)> &change) {
            Session after = whole;
            change(after);
            QVERIFY(stage.document->apply({{EditVerb::Modify, {}}, {stage.document->replace(after)}}));
            Stage::shown(*stage.view);
        };
        become([](Session &session) { session.summary.set(u"fr"_s, {}); });
        QVERIFY(hasInk(stage, t.muted));
        become([](Session &session) { session.languages.clear(); });
        QVERIFY(hasInk(stage, t.warning));
        QString long251;
        for (int i = 0; i < 251; ++i)
            long251 += u"word "_s;
        become([&](Session &session) { session.summary.set(u"en"_s, long251.trimmed()); });
        QVERIFY(hasInk(stage, t.error));
        become([](Session &) {});
        QVERIFY(!hasInk(stage, t.error));
    }

    void theTooltipNamesThem()
    {
        Stage stage(faultless());
        const QString clean = tipAt(stage.viewport(), stage.middle());
        QVERIFY2(clean.contains(u"<b>1.3.1 Title, Monday 31 May 08:00\u2060–\u206009:30, "_s), qPrintable(clean));
        QVERIFY(clean.contains(u"13:00\u2060–\u206014:30 Madrid (UTC+2)"_s));
        QVERIFY(!clean.contains(u"⚠"_s));
        Session after = stage.session();
        after.languages.clear();
        after.title.set(u"en"_s, u"Bread & <i>roses</i>"_s);
        QVERIFY(stage.document->apply({{EditVerb::Modify, {}}, {stage.document->replace(after)}}));
        const QString said = tipAt(stage.viewport(), stage.middle());
        QVERIFY2(said.contains(u"⚠ Warning: "_s), qPrintable(said));
        QVERIFY(said.contains(u"Bread &amp; &lt;i&gt;roses&lt;/i&gt;"_s)); // what is typed is not markup
        QVERIFY(stage.document->undo());
        QCOMPARE(tipAt(stage.viewport(), stage.middle()), clean);
        tipAt(stage.viewport(), stage.away(stage.middle(), 0, 200));
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void theTrayNamesThemAndTheKeys()
    {
        Programme programme = faultless();
        programme.sessions.begin()->second.start.reset();
        programme.sessions.begin()->second.languages.clear();
        Stage stage(programme);
        const QString said = tipAt(stage.tray().viewport(), stage.tray().visualItemRect(stage.tray().item(0)).center());
        QVERIFY2(said.contains(u"⚠ Warning: "_s) && said.contains(u"1.3.1 Title"_s) && said.contains(u"press Enter"_s), qPrintable(said));
        QCOMPARE(stage.tray().statusTip(), stage.tray().accessibleDescription());
        QVERIFY(stage.tray().statusTip().contains(u"Enter"_s));
    }
};

PLANNER_TEST(TstBlockFindings)
#include "tst_blockfindings.moc"
