// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendaraccess.h"

#include "ui/calendar/calendargrid.h"

#include <QtCore/QPointer>
#include <QtWidgets/QAccessibleWidget>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// One block. It stays the same interface when its session is moved, and is invalid once the session has no block.
class BlockAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    BlockAccess(CalendarGrid &grid, const SessionId &session, int part) : m_grid(&grid), m_session(session), m_part(part) {}

    bool isValid() const override { return block().has_value(); }
    std::optional<CalendarBlock> block() const
    {
        if (!m_grid)
            return std::nullopt;
        const auto blocks = m_grid->plan().blocksOf(m_session);
        return m_part < static_cast<int>(blocks.size()) ? std::optional(blocks[static_cast<std::size_t>(m_part)]) : std::nullopt;
    }

    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return m_grid ? QAccessible::queryAccessibleInterface(m_grid) : nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!m_grid)
            return {};
        if (kind == QAccessible::Name)
            return m_grid->nameOfBlock(m_session);
        return kind == QAccessible::Description ? m_grid->findingsOfBlock(m_session).join(u' ') : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        const auto here = block();
        if (!here)
            return {};
        const QRect shown = m_grid->rectOf(*here).toAlignedRect();
        return shown.translated(m_grid->viewport()->mapToGlobal(QPoint()));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const auto here = block();
        if (!here) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.selected = m_grid->isSelected(m_session);
        state.focused = state.selected && m_grid->hasFocus();
        state.invisible = !m_grid->isVisible();
        state.offscreen = !m_grid->viewport()->rect().intersects(m_grid->rectOf(*here).toAlignedRect());
        state.movable = !m_grid->document().programme().sessions.at(m_session).locked;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override
    {
        if (!isValid())
            return {};
        QStringList names{setFocusAction(), pressAction()};
        if (!m_grid->document().programme().sessions.at(m_session).locked)
            names << decreaseAction() << increaseAction() << takeOffAction();
        return names;
    }
    QString localizedActionName(const QString &name) const override
    {
        if (name == pressAction())
            return CalendarGrid::tr("Show its sheet");
        if (name == decreaseAction())
            return CalendarGrid::tr("Move 15 minutes earlier");
        if (name == increaseAction())
            return CalendarGrid::tr("Move 15 minutes later");
        if (name == takeOffAction())
            return CalendarGrid::tr("Take off the schedule");
        return QAccessibleActionInterface::localizedActionName(name);
    }
    QString localizedActionDescription(const QString &name) const override { return localizedActionName(name); }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        const auto keys = [](Qt::Key key) { return QStringList{QKeySequence(key).toString(QKeySequence::NativeText)}; };
        return name == decreaseAction() ? keys(Qt::Key_Up)
            : name == increaseAction()  ? keys(Qt::Key_Down)
            : name == takeOffAction()   ? keys(Qt::Key_Delete)
            : name == pressAction()     ? keys(Qt::Key_Return)
                                        : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (!actionNames().contains(name))
            return;
        m_grid->select(m_session);
        if (name == setFocusAction())
            m_grid->setFocus(Qt::OtherFocusReason);
        else if (name == pressAction())
            Q_EMIT m_grid->sheetRequested();
        else if (name == takeOffAction())
            m_grid->unschedule(m_session);
        else
            move(name == decreaseAction() ? -CalendarGrid::kSnapMin : CalendarGrid::kSnapMin);
    }

private:
    static QString takeOffAction() { return u"TakeOff"_s; }
    void move(int minutes)
    {
        const auto start = m_grid->document().programme().sessions.at(m_session).start;
        m_grid->moveTo(m_session, WallTime::fromTotal(start->total() + minutes));
    }
    QPointer<CalendarGrid> m_grid;
    SessionId m_session;
    int m_part; ///< which of the session's blocks
};

/// The grid: its blocks are its children, those scrolled away too.
class GridAccess final : public QAccessibleWidget {
public:
    explicit GridAccess(CalendarGrid &calendar) : QAccessibleWidget(&calendar, QAccessible::List), m_calendar(calendar) {}
    ~GridAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_calendar.plan().count(); }
    QAccessibleInterface *child(int index) const override
    {
        const CalendarBlock *block = m_calendar.plan().blockAt(index);
        return block ? accessOf(*block) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto block = m_calendar.blockAt(m_calendar.viewport()->mapFromGlobal(QPoint(x, y)));
        return block ? accessOf(*block) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *access = dynamic_cast<const BlockAccess *>(child);
        const auto block = access ? access->block() : std::nullopt;
        return block ? m_calendar.plan().indexOf(*block) : -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        if (!m_calendar.hasFocus())
            return nullptr;
        const auto blocks = m_calendar.plan().blocksOf(m_calendar.selected());
        return blocks.empty() ? nullptr : accessOf(blocks.front());
    }

private:
    using Key = std::pair<QUuid, int>;

    QAccessibleInterface *accessOf(const CalendarBlock &block) const
    {
        dropInvalid();
        const auto blocks = m_calendar.plan().blocksOf(block.session);
        const auto at = std::ranges::find(blocks, block);
        const Key key{block.session.value, static_cast<int>(at - blocks.begin())};
        if (const auto known = m_children.constFind(key); known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *access = new BlockAccess(m_calendar, block.session, key.second);
        m_children.insert(key, QAccessible::registerAccessibleInterface(access));
        return access;
    }
    /// Lets go of blocks that are gone, once they are many.
    void dropInvalid() const
    {
        if (m_children.size() <= 2 * m_calendar.plan().count() + 64)
            return;
        m_children.removeIf([](const auto &entry) {
            const bool isGone = !QAccessible::accessibleInterface(entry.value())->isValid();
            if (isGone)
                QAccessible::deleteAccessibleInterface(entry.value());
            return isGone;
        });
    }

    CalendarGrid &m_calendar;
    mutable QHash<Key, QAccessible::Id> m_children;
};

QAccessibleInterface *calendarAccess(const QString &, QObject *object)
{
    auto *calendar = qobject_cast<CalendarGrid *>(object);
    return calendar ? new GridAccess(*calendar) : nullptr;
}

} // namespace

void installCalendarAccess()
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(calendarAccess), true);
}

} // namespace planner
