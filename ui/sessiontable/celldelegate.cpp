// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessiontable/celldelegate.h"

#include "core/domain/checks.h"
#include "ui/look/tokens.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTimeEdit>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

// What an open editor knows: whose cell it is, and the language a title is written in.
constexpr const char *kSession = "plannerSession";
constexpr const char *kLang = "plannerLang";
constexpr const char *kIsFilled = "plannerIsFilled";

constexpr int kBarPx = 36;

Column columnOf(const QModelIndex &index)
{
    return static_cast<Column>(index.column());
}

Choices subThemeChoices(const CellContext &c)
{
    Choices all{{CellDelegate::tr("None", "no sub-theme"), {}}};
    for (const ThematicLine *line : linesByNumber(c.programme)) {
        for (const SubTheme *subTheme : subThemesOf(c.programme, line->id))
            all.push_back({codeOf(c.programme, *subTheme) + u' ' + subTheme->title.best(c.words.language()), subTheme->id.toString()});
    }
    return all;
}

} // namespace

CellDelegate::CellDelegate(SessionTableModel &model, QObject *parent) : CarefulDelegate(parent), m_model(model) {}

QVariant CellDelegate::valueIn(const QWidget &editor) const
{
    if (const auto *list = qobject_cast<const QListWidget *>(&editor)) {
        QStringList tags;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                tags << list->item(row)->data(Qt::UserRole).toString();
        }
        return tags;
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&editor))
        return box->currentData();
    if (const auto *time = qobject_cast<const QTimeEdit *>(&editor))
        return time->time().hour() * 60 + time->time().minute();
    if (const auto *number = qobject_cast<const QSpinBox *>(&editor))
        return number->value();
    return qobject_cast<const QLineEdit *>(&editor)->text();
}

QString CellDelegate::textIn(const QWidget &editor) const
{
    if (const auto *box = qobject_cast<const QComboBox *>(&editor))
        return box->currentText();
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&editor))
        return spin->text();
    const QVariant value = valueIn(editor);
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u", "_s) : value.toString();
}

Choices CellDelegate::choices(Column column, const CellContext &c, QDate day)
{
    switch (column) {
    case Column::SubTheme: return subThemeChoices(c);
    case Column::Type: return typeChoices(c.programme, c.words);
    case Column::Venue: return venueChoices(c.programme, c.words);
    case Column::Day: return dayChoices(c.programme, c.words, day);
    case Column::Registration: return registrationChoices(c.words);
    case Column::State: return statusChoices(c.words);
    default: return {};
    }
}

QWidget *CellDelegate::makeChecklist(QWidget *parent, const QModelIndex &index) const
{
    auto *list = new QListWidget(parent);
    const CellContext c = m_model.context();
    const QStringList chosen = index.data(SessionTableModel::ValueRole).toStringList();
    QStringList tags = chosen;
    tags += c.programme.forum.languages;
    tags.removeDuplicates();
    for (const QString &tag : tags) {
        auto *item = new QListWidgetItem(languageText(tag, c.words), list);
        item->setData(Qt::UserRole, tag);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(tag) ? Qt::Checked : Qt::Unchecked);
    }
    list->setCurrentRow(0);
    return list;
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Column column = columnOf(index);
    const CellContext c = m_model.context();
    const QVariant value = index.data(SessionTableModel::ValueRole);
    QWidget *editor = nullptr;
    if (column == Column::Title) {
        editor = new QLineEdit(parent);
    } else if (column == Column::Languages) {
        editor = makeChecklist(parent, index);
    } else if (column == Column::Start) {
        auto *time = new QTimeEdit(parent);
        time->setDisplayFormat(u"HH:mm"_s);
        editor = time;
    } else if (column == Column::Minutes || column == Column::Capacity) {
        auto *number = new QSpinBox(parent);
        number->setRange(column == Column::Minutes ? 1 : -1, column == Column::Minutes ? kMaxMinutes : kMaxPeople);
        number->setSingleStep(column == Column::Minutes ? 5 : 1);
        if (column == Column::Capacity)
            number->setSpecialValueText(capacityText({}, c.words));
        number->setLocale(c.words.locale());
        editor = number;
    } else if (isEditable(column)) {
        auto *box = new QComboBox(parent);
        for (const Choice &choice : choices(column, c, QDate::fromString(value.toString(), Qt::ISODate)))
            box->addItem(choice.text, choice.key);
        editor = box;
    }
    if (!editor)
        return nullptr;
    editor->setObjectName(u"cellEditor"_s);
    editor->setAccessibleName(columnText(column, c));
    const SessionId session = m_model.sessionAt(index.row());
    editor->setProperty(kSession, session.value);
    editor->setProperty(kLang, m_model.languageOf(session));
    editor->setAutoFillBackground(true);
    m_model.keepRow(session);
    return editor;
}

void CellDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    const SessionId session{editor->property(kSession).toUuid()};
    QMetaObject::invokeMethod(&m_model, [model = &m_model, session] { model->releaseRow(session); }, Qt::QueuedConnection); // the view is not done with it yet
    CarefulDelegate::destroyEditor(editor, index);
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property(kIsFilled).toBool())
        return; // what is being typed stays
    editor->setProperty(kIsFilled, true);
    const QVariant value = m_model.valueOf(m_model.sessionAt(index.row()), columnOf(index), editor->property(kLang).toString());
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findData(value));
    } else if (auto *time = qobject_cast<QTimeEdit *>(editor)) {
        const int minute = std::max(value.toInt(), 0);
        time->setTime(QTime(minute / 60, minute % 60));
    } else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
        number->setValue(value.toInt());
        number->selectAll();
    } else if (auto *text = qobject_cast<QLineEdit *>(editor)) {
        text->setText(value.toString());
        text->selectAll();
    }
    begin(*editor, index, value);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    if (auto *number = qobject_cast<QSpinBox *>(editor))
        number->interpretText();
    const SessionId session = m_model.sessionAt(index.row());
    const Column column = columnOf(index);
    const QString lang = editor->property(kLang).toString();
    if (isUntouched(*editor) || m_model.setCell(session, column, valueIn(*editor), lang, base(*editor)))
        setDone(*editor);
    else
        setRefused(*editor, m_model.valueOf(session, column, lang));
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QRect view = editor->parentWidget()->rect();
    QRect rect = option.rect;
    if (auto *list = qobject_cast<QListWidget *>(editor)) {
        rect.setHeight(list->sizeHintForRow(0) * list->count() + 2 * list->frameWidth() + 2);
        rect.setWidth(std::max(rect.width(), list->sizeHintForColumn(0) + 2 * space::kLarge));
        if (rect.bottom() > view.bottom())
            rect.moveTop(std::max(0, option.rect.bottom() - rect.height()));
    } else {
        rect.setWidth(std::max(rect.width(), editor->minimumSizeHint().width()));
    }
    if (rect.width() > option.rect.width() && rect.right() > view.right()) // it may cover its neighbours, not leave the table
        rect.moveRight(std::max(view.right(), option.rect.right()));
    editor->setGeometry(rect);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize hint = CarefulDelegate::sizeHint(option, index);
    hint.setHeight(std::max(hint.height(), size::kControl));
    return hint;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Column column = columnOf(index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    CarefulDelegate::paint(painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (column == Column::Code) {
        const int colour = index.data(SessionTableModel::BarRole).toInt();
        painter->setBrush(lineColours(colour < 0 ? LineColour::Grey : static_cast<LineColour>(colour)).bar);
        painter->drawRect(QRect(option.rect.left(), option.rect.top() + 3, size::kBar, option.rect.height() - 6));
    } else if (column == Column::Completeness && option.rect.width() > 2 * kBarPx) {
        const double share = index.data(SessionTableModel::ShareRole).toDouble();
        const QRectF track(option.rect.left() + space::kSmall, option.rect.center().y() - 1, kBarPx, size::kBar);
        painter->setBrush(tokens().line);
        painter->drawRoundedRect(track, 2, 2);
        painter->setBrush(tokens().muted);
        painter->drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * share, track.height())), 2, 2);
    }
    painter->restore();
}

} // namespace planner
