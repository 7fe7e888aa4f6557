// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gotofield.h"

#include "ui/look/strokes.h"
#include "ui/look/tokens.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostOffered = 12;
constexpr int kRowPx = 30;

enum ItemRole { CodeRole = Qt::UserRole + 1, TitleRole, DetailRole };

/// Code in muted figures, title, shortcut at the right.
class TargetDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override { return {option.rect.width(), kRowPx}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, t.selected);
        QRect room = option.rect.adjusted(space::kMedium, 0, -space::kMedium, 0);
        const QFontMetrics metrics(option.font);
        painter->setFont(option.font);
        painter->setPen(t.muted);
        const QString detail = index.data(DetailRole).toString();
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, detail);
        room.setRight(room.right() - metrics.horizontalAdvance(detail) - space::kMedium);
        const QString code = index.data(CodeRole).toString();
        if (!code.isEmpty()) {
            painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, code);
            room.setLeft(room.left() + std::max(metrics.horizontalAdvance(u"0.0.00"_s), metrics.horizontalAdvance(code)) + space::kSmall);
        }
        painter->setPen(t.text);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(index.data(TitleRole).toString(), Qt::ElideRight, room.width()));
    }
};

/// A cell's editor goes with the focus; its view stays.
QWidget *lastingOf(QWidget *widget)
{
    for (QWidget *one = widget; one; one = one->parentWidget()) {
        if (qobject_cast<QAbstractItemView *>(one))
            return one;
    }
    return widget;
}

} // namespace

GoToField::GoToField(QWidget *parent) : QLineEdit(parent), m_list(new QListView(this)), m_model(new QStandardItemModel(this))
{
    setObjectName(u"goToField"_s);
    m_list->setObjectName(u"goToList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TargetDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, &GoToField::offer);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (now == this && old && old->window() == window())
            m_before = lastingOf(old);
    });
    retranslate();
}

void GoToField::setShortcut(const QKeySequence &keys)
{
    m_keys = keys;
    retranslate();
}

void GoToField::retranslate()
{
    const QString keys = m_keys.toString(QKeySequence::NativeText);
    setPlaceholderText(tr("Find or go to… %1", "the shortcut").arg(keys).trimmed());
    setAccessibleName(tr("Find or go to"));
    setToolTip(tr("Go to a session, a line or a command (%1)").arg(keys));
    m_list->setAccessibleName(tr("What was found"));
    if (m_list->isVisible())
        offer();
}

void GoToField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void GoToField::offer()
{
    m_offered = m_index ? m_index().find(text(), kMostOffered) : std::vector<GoToTarget>();
    m_model->clear();
    for (const GoToTarget &target : m_offered) {
        auto *item = new QStandardItem(target.code.isEmpty() ? target.title : u"%1 %2"_s.arg(target.code, target.title)); // what a screen reader says
        item->setData(target.code, CodeRole);
        item->setData(target.title, TitleRole);
        item->setData(target.detail, DetailRole);
        m_model->appendRow(item);
    }
    if (m_offered.empty() && !text().trimmed().isEmpty()) {
        auto *nothing = new QStandardItem(tr("Nothing found"));
        nothing->setData(nothing->text(), TitleRole);
        nothing->setFlags(Qt::NoItemFlags);
        m_model->appendRow(nothing);
    }
    placeList();
    m_list->setCurrentIndex(m_offered.empty() ? QModelIndex() : m_model->index(0, 0));
}

void GoToField::placeList()
{
    if (m_model->rowCount() == 0) {
        m_list->hide();
        return;
    }
    m_list->setParent(window());
    const QPoint below = mapTo(window(), QPoint(0, height() + space::kTiny));
    const int wide = std::max(width(), 520);
    m_list->setGeometry(below.x() + (width() - wide) / 2, below.y(), wide, m_model->rowCount() * kRowPx + 2 * m_list->frameWidth());
    m_list->show();
    m_list->raise();
}

void GoToField::choose(int row)
{
    if (row < 0 || static_cast<size_t>(row) >= m_offered.size())
        return;
    const GoToTarget target = m_offered.at(static_cast<size_t>(row));
    leave();
    Q_EMIT chosen(target);
}

void GoToField::leave()
{
    m_list->hide();
    clear();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void GoToField::keyPressEvent(QKeyEvent *event)
{
    const int row = m_list->currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int next = row + (event->key() == Qt::Key_Down ? 1 : -1);
        if (m_list->isVisible() && next >= 0 && next < static_cast<int>(m_offered.size()))
            m_list->setCurrentIndex(m_model->index(next, 0));
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        return;
    case Qt::Key_Escape:
        leave();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void GoToField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
}

} // namespace planner
