// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/traylist.h"

#include "ui/calendar/blocktext.h"
#include "ui/calendar/calendargrid.h"
#include "ui/look/strokes.h"
#include "ui/look/tokens.h"
#include "ui/text/fieldtext.h"

#include <QtCore/QMimeData>
#include <QtCore/QSignalBlocker>
#include <QtGui/QDrag>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QToolTip>

#include <utility>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kChip(192, 56);

} // namespace

class TrayList::ChipDelegate final : public QStyledItemDelegate {
public:
    explicit ChipDelegate(TrayList &tray) : QStyledItemDelegate(&tray), m_tray(tray) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Programme &programme = m_tray.m_document.programme();
        const Session *session = programme.find<Session>(m_tray.sessionAt(*m_tray.item(index.row())));
        if (!session)
            return;
        painter->setFont(option.font);
        const QRectF rect = QRectF(option.rect).adjusted(0, 1, -space::kSmall, -1);
        m_tray.m_painter.paint(*painter, rect, programme, *session, m_tray.m_settings.language(),
            {option.state.testFlag(QStyle::State_Selected), false, true, m_tray.m_document.findings().worst(session->id)});
        if (option.state.testFlag(QStyle::State_HasFocus) && !option.state.testFlag(QStyle::State_Selected))
            strokes::box(*painter, rect.adjusted(2, 2, -2, -2), radius::kBlock, {}, tokens().accent);
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return kChip; }

private:
    TrayList &m_tray;
};

TrayList::TrayList(Document &document, Selection &selection, Settings &settings, QWidget *parent)
    : QListWidget(parent), m_document(document), m_selection(selection), m_settings(settings)
{
    setObjectName(u"calendarTray"_s);
    setFrameShape(QFrame::NoFrame);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setDragDropMode(document.store().isReadOnly() ? QAbstractItemView::NoDragDrop : QAbstractItemView::DragOnly);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ChipDelegate(*this));
    setFixedHeight(kChip.height() + space::kLarge);
    connect(&document, &Document::applied, this, &TrayList::follow);
    connect(&selection, &Selection::scopeChanged, this, &TrayList::fill);
    connect(&selection, &Selection::sessionChanged, this, &TrayList::showSelection);
    connect(&settings, &Settings::languageChanged, this, &TrayList::fill);
    connect(&document, &Document::findingsChanged, viewport(), qOverload<>(&QWidget::update));
    // Not the current item: the focus makes one when it comes, and that is no choice.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        if (const QList<QListWidgetItem *> chosen = selectedItems(); !chosen.isEmpty())
            m_selection.setSession(sessionAt(*chosen.front()));
    });
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { Q_EMIT placeRequested(sessionAt(*item)); });
    retranslate();
    fill();
}

void TrayList::follow(const Edit &edit)
{
    // Only what waits, waited or stands on chips: an edit on the calendar alone changes nothing here.
    bool isTouched = false;
    for (const Change &change : edit.changes) {
        if (const auto *session = std::get_if<Replace<Session>>(&change)) {
            const auto waits = [](const std::optional<Session> &record) { return record && !record->start; };
            isTouched = isTouched || waits(session->before) || waits(session->after);
            m_painter.forget(session->id());
        } else if (kindOf(change) != RecordKind::Person && kindOf(change) != RecordKind::Organisation) {
            isTouched = true;
            m_painter.forgetAll();
        }
    }
    if (isTouched)
        fill();
}

void TrayList::setInviting(bool isInviting)
{
    if (std::exchange(m_isInviting, isInviting) != isInviting)
        viewport()->update();
}

void TrayList::paintEvent(QPaintEvent *event)
{
    if (m_isInviting) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        strokes::box(painter, viewport()->rect(), radius::kField, tokens().selected, tokens().accent);
    }
    QListWidget::paintEvent(event);
}

void TrayList::startDrag(Qt::DropActions supported)
{
    const QListWidgetItem *item = currentItem();
    if (!item)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeData({currentItem()}));
    drag->setPixmap(viewport()->grab(visualItemRect(item)));
    drag->setHotSpot({-space::kMedium, -space::kHuge}); // so that the shadow's time, above the pointer, is seen
    drag->exec(supported);
}

bool TrayList::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListWidget::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList lines;
    const QListWidgetItem *item = itemAt(help->pos());
    if (const Session *session = item ? m_document.programme().find<Session>(sessionAt(*item)) : nullptr) {
        const Words words = Words::in(m_settings.language());
        lines << u"<b>%1</b>"_s.arg(blockName(m_document.programme(), *session, words).toHtmlEscaped());
        for (const QString &finding : findingLines(m_document.findings().of(session->id), session->id, m_document.programme(), words))
            lines << finding.toHtmlEscaped();
        lines << statusTip().toHtmlEscaped();
    }
    QToolTip::showText(help->globalPos(), lines.join(u"<br>"_s), viewport(), item ? visualItemRect(item) : QRect());
    return true;
}

void TrayList::retranslate()
{
    if (m_document.store().isReadOnly())
        return;
    const QString help = tr("Drag it onto a day, or press Enter for the day’s first free time. Then the arrow keys move it; Escape brings it back.");
    setStatusTip(help);
    setAccessibleDescription(help);
}

void TrayList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListWidget::changeEvent(event);
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
    const Words words = Words::in(m_settings.language());
    for (const Session *session : sessionsByCode(programme, waits)) {
        auto *item = new QListWidgetItem(this);
        item->setData(Qt::UserRole, session->id.value);
        item->setText((codeOf(programme, *session) + u' ' + titleText(*session, words)).trimmed());
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
