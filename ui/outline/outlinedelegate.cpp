// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outlinedelegate.h"

#include "ui/look/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSquarePx = 9;
constexpr int kSharePx = 30;
constexpr int kShareHeightPx = 4;
constexpr const char *kLang = "plannerLang";

void drawShare(QPainter &painter, const QRect &rect, double share)
{
    const QRectF track(rect.left(), rect.center().y() - 1, rect.width(), kShareHeightPx);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().line);
    painter.drawRoundedRect(track, 2, 2);
    if (share > 0) {
        painter.setBrush(tokens().muted);
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max(track.width() * share, 4.0), track.height())), 2, 2);
    }
}

} // namespace

OutlineDelegate::OutlineDelegate(OutlineModel &model, QObject *parent) : CarefulDelegate(parent), m_model(model) {}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget); // background, focus

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect rest = option.rect.adjusted(space::kTiny, 0, -space::kSmall, 0);
    drawShare(*painter, QRect(rest.right() - kSharePx + 1, rest.top(), kSharePx, rest.height()), index.data(OutlineModel::ShareRole).toDouble());
    rest.setRight(rest.right() - kSharePx - space::kSmall);

    QFont body = option.font;
    QFont small = body;
    small.setPixelSize(size::kSmallText);
    const int count = index.data(OutlineModel::CountRole).toInt();
    if (count >= 0) {
        const QString text = option.locale.toString(count);
        const int width = QFontMetrics(small).horizontalAdvance(text);
        painter->setFont(small);
        painter->setPen(tokens().muted);
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, text);
        rest.setRight(rest.right() - width - space::kSmall);
    }
    const int colour = index.data(OutlineModel::BarRole).toInt();
    if (colour >= 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(lineColours(static_cast<LineColour>(colour)).bar);
        painter->drawRoundedRect(QRectF(rest.left(), rest.center().y() - kSquarePx / 2, kSquarePx, kSquarePx), 2, 2);
        rest.setLeft(rest.left() + kSquarePx + space::kSmall);
    }
    const QString code = index.data(OutlineModel::CodeRole).toString();
    if (!code.isEmpty()) {
        QFont number = body;
        const bool isLine = m_model.kindAt(index) == OutlineModel::Kind::Line;
        number.setBold(isLine);
        painter->setFont(number);
        painter->setPen(isLine ? tokens().text : tokens().muted);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, code);
        rest.setLeft(rest.left() + QFontMetrics(number).horizontalAdvance(code) + space::kSmall);
    }
    painter->setFont(body);
    painter->setPen(tokens().text);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(body).elidedText(index.data(OutlineModel::TitleRole).toString(), Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {2 * kSharePx, size::kControl};
}

QWidget *OutlineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"titleEditor"_s);
    editor->setAccessibleName(tr("Title"));
    editor->setProperty(kLang, m_model.languageOf(index));
    return editor;
}

void OutlineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (base(*editor).isValid())
        return; // what is being typed stays
    const QString title = m_model.titleIn(index, editor->property(kLang).toString());
    auto *text = static_cast<QLineEdit *>(editor);
    text->setText(title);
    text->selectAll();
    begin(*editor, index, title);
}

QVariant OutlineDelegate::valueIn(const QWidget &editor) const
{
    return static_cast<const QLineEdit &>(editor).text();
}

void OutlineDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString title = static_cast<QLineEdit *>(editor)->text();
    const QString lang = editor->property(kLang).toString();
    const QPersistentModelIndex at = index; // it may move
    if (isUntouched(*editor) || m_model.rename(index, title, lang, base(*editor).toString()))
        setDone(*editor);
    else
        setRefused(*editor, at.isValid() ? QVariant(m_model.titleIn(at, lang)) : QVariant());
}

} // namespace planner
