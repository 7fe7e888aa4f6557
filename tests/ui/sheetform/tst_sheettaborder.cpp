// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/sheetform/sheetstage.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

/// The form between two other widgets, as in the window.
struct Between {
    explicit Between(SheetForm &shown) : form(shown), before(new QPushButton(&window)), after(new QPushButton)
    {
        auto *row = new QHBoxLayout(&window);
        row->addWidget(before);
        row->addWidget(&form);
        row->addWidget(after);
        window.resize(500, 2600); // all of the sheet in sight
        window.show();
        QApplication::setActiveWindow(&window);
    }
    ~Between() { form.setParent(nullptr); } // it is not the window's
    Q_DISABLE_COPY_MOVE(Between)
    /// What Tab comes to from one button to the other, or back.
    std::vector<QWidget *> walk(bool isBack = false) const
    {
        QWidget *end = isBack ? before : after;
        std::vector<QWidget *> visited;
        (isBack ? after : before)->setFocus();
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(QApplication::focusWidget(), isBack ? Qt::Key_Backtab : Qt::Key_Tab, isBack ? Qt::ShiftModifier : Qt::NoModifier);
            if (QApplication::focusWidget() == end)
                break;
            visited.push_back(QApplication::focusWidget());
        }
        return visited;
    }
    SheetForm &form;
    QWidget window;
    QPushButton *before;
    QPushButton *after;
};

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

QString nameOf(const QWidget &widget)
{
    return u"%1 (%2)"_s.arg(widget.objectName(), QString::fromLatin1(widget.metaObject()->className()));
}

/// Empty: all that takes the focus, in the order in which it stands. Otherwise what is wrong.
QString faultOf(const SheetForm &form, const std::vector<QWidget *> &visited)
{
    for (const QWidget *widget : form.findChildren<QWidget *>()) {
        const bool isStop = widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled() && !widget->focusProxy();
        if (isStop && std::ranges::count(visited, widget) != 1)
            return u"not visited once: "_s + nameOf(*widget);
    }
    for (size_t i = 1; i < visited.size(); ++i) {
        const QRect a = placeOf(*visited[i - 1]);
        const QRect b = placeOf(*visited[i]);
        const bool isOnward = b.top() > a.bottom() || (b.left() > a.right() && b.bottom() > a.top());
        if (!isOnward)
            return nameOf(*visited[i - 1]) + u" then "_s + nameOf(*visited[i]);
    }
    return {};
}

void checkBothWays(const SheetStage &stage, const Between &row)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    const std::vector<QWidget *> there = row.walk();
    QCOMPARE(faultOf(*stage.form, there), QString());
    std::vector<QWidget *> back = row.walk(true);
    std::ranges::reverse(back);
    QVERIFY(back == there);
}

} // namespace

class TstSheetTabOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tabGoesThroughTheSheetInItsOrder()
    {
        SheetStage stage;
        Between row(*stage.form);
        checkBothWays(stage, row);
        stage.tab(u"es"_s);
        checkBothWays(stage, row);
        QEvent words(QEvent::LanguageChange);
        QCoreApplication::sendEvent(stage.form.get(), &words);
        checkBothWays(stage, row);
        stage.change([](Session &s) { s.languages = {}; }); // fewer boxes
        checkBothWays(stage, row);
        stage.change([](Session &s) { s.languages = {u"fr"_s, u"pt"_s, u"de"_s, u"en"_s}; }); // and more
        checkBothWays(stage, row);
        stage.change([](Session &s) {
            s.organisers.clear();
            s.documents = {{u"Paper"_s, u"https://example.org/1"_s}, {u"Other"_s, u"https://example.org/2"_s}};
        });
        checkBothWays(stage, row);
        Programme programme = stage.document->programme();
        Edit edit{{EditVerb::Modify, {u"forum"_s, {}, u"languages"_s}}, {}};
        Forum forum = programme.forum;
        forum.languages = {u"en"_s, u"es"_s, u"fr"_s, u"pt"_s};
        edit.changes.push_back(stage.document->replace(forum));
        QVERIFY(stage.document->apply(edit)); // other tabs, and a box more
        checkBothWays(stage, row);
        SheetStage::type(stage.line(u"sheetMinutes"_s), u"x"_s);
        checkBothWays(stage, row); // with the buttons of what cannot be taken
    }
    void organisersComeBeforeTheLineForOneMore()
    {
        Programme programme = samples::oneSession();
        Session &session = programme.sessions.begin()->second;
        for (int i = 0; i < 3; ++i) {
            Organisation one;
            one.id = {QUuid::createUuidV5(QUuid(), QString::number(i))};
            one.name.set(u"en"_s, u"Partner %1"_s.arg(i));
            programme.organisations.emplace(one.id, one);
            session.organisers.push_back(one.id);
        }
        SheetStage stage(programme);
        Between row(*stage.form);
        QCoreApplication::processEvents();
        QCOMPARE(faultOf(*stage.form, row.walk()), QString());
    }
};

PLANNER_TEST(TstSheetTabOrder)
#include "tst_sheettaborder.moc"
