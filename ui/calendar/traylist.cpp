// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/traylist.h"

#include "ui/calendar/blockpainter.h"
#include "ui/calendar/calendargrid.h"
#include "ui/look/tokens.h"

#include <QtCore/QMimeData>
#include <QtCore/QSignalBlocker>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kChip(192, 56);

class ChipDelegate final : public QStyledItemDelegate {
public:
    ChipDelegate(const Document &document, const Settings &settings, const TrayList &tray)
        : QStyledItemDelegate(const_cast<TrayList *>(&tray)), m_document(document), m_settings(settings), m_tray(tray)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Session *session = m_document.programme().find<Session>(m_tray.sessionAt(*m_tray.item(index.row())));
        if (!session)
            return;
        painter->setFont(option.font);
        const QRectF rect = QRectF(option.rect).adjusted(0, 1, -space::kSmall, -1);
        paintBlock(*painter, rect, m_document.programme(), *session, m_settings.language(),
            {option.state.testFlag(QStyle::State_Selected), false, true});
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return kChip; }

private:
    const Document &m_document;
    const Settings &m_settings;
    const TrayList &m_tray;
};

} // namespace

TrayList::TrayList(Document &document, Selection &selection, Settings &settings, QWidget *parent)
    : QListWidget(parent), m_document(document), m_selection(selection), m_settings(settings)
{
    setObjectName(u"calendarTray"_s);
    setFrameShape(QFrame::NoFrame);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ChipDelegate(document, settings, *this));
    setFixedHeight(kChip.height() + space::kLarge);
    connect(&document, &Document::applied, this, &TrayList::fill);
    connect(&selection, &Selection::scopeChanged, this, &TrayList::fill);
    connect(&selection, &Selection::sessionChanged, this, &TrayList::showSelection);
    connect(&settings, &Settings::languageChanged, this, &TrayList::fill);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_selection.setSession(sessionAt(*item));
    });
    fill();
}

SessionId TrayList::sessionAt(const QListWidgetItem &item) const
{
    return {item.data(Qt::UserRole).toUuid()};
}

void TrayList::fill()
{
    const Programme &programme = m_document.programme();
    QSignalBlocker quiet(this);
    const int scrolledPx = horizontalScrollBar()->value();
    clear();
    const auto waits = [&](const Session &session) { return !session.start && m_selection.scope().holds(programme, session); };
    for (const Session *session : sessionsByCode(programme, waits)) {
        auto *item = new QListWidgetItem(this);
        item->setData(Qt::UserRole, session->id.value);
        const QString name = (codeOf(programme, *session) + u' ' + session->title.best(m_settings.language())).trimmed();
        item->setText(name);
        item->setToolTip(name.toHtmlEscaped());
    }
    horizontalScrollBar()->setValue(scrolledPx);
    showSelection();
    quiet.unblock();
    Q_EMIT filled();
}

void TrayList::showSelection()
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (sessionAt(*item(row)) == m_selection.session()) {
            setCurrentRow(row);
            return;
        }
    }
    setCurrentItem(nullptr);
    clearSelection();
}

QStringList TrayList::mimeTypes() const
{
    return {sessionMimeType()};
}

QMimeData *TrayList::mimeData(const QList<QListWidgetItem *> &items) const
{
    if (items.isEmpty())
        return nullptr;
    auto *carried = new QMimeData;
    carried->setData(sessionMimeType(), sessionAt(*items.front()).toString().toLatin1());
    return carried;
}

Qt::DropActions TrayList::supportedDropActions() const
{
    return Qt::CopyAction; // what is dropped leaves by the edit, not by the list
}

} // namespace planner
