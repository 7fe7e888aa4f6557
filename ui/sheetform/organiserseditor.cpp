// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheetform/organiserseditor.h"

#include "ui/look/icons.h"
#include "ui/look/tokens.h"

#include <QtCore/QStringListModel>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

OrganisersEditor::OrganisersEditor(QWidget *parent)
    : PartEditor(parent), m_list(new QVBoxLayout), m_next(new PartLine(*this)), m_names(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_next->setCompleter(completer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    column->addLayout(m_list);
    column->addWidget(m_next);
    connect(m_next, &QLineEdit::textChanged, this, &PartEditor::edited);
    connect(m_next, &QLineEdit::returnPressed, this, &PartEditor::finished);
    connect(m_next, &PartLine::left, this, &PartEditor::finished);
    // The completer writes its choice into the line after this signal.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &PartEditor::finished, Qt::QueuedConnection);
    retranslate();
}

QVariant OrganisersEditor::value() const
{
    QStringList keys = m_keys;
    const QString name = m_next->text().simplified();
    if (!name.isEmpty()) {
        const QString key = keyOf(name);
        if (!keys.contains(key))
            keys << key;
    }
    return keys;
}

void OrganisersEditor::setValue(const QVariant &value)
{
    m_keys = value.toStringList();
    QString typed;
    if (!m_keys.isEmpty() && m_keys.back().startsWith(kNewSign)) // a draft
        typed = m_keys.takeLast().mid(1);
    m_next->show(typed);
    showRows();
}

void OrganisersEditor::setChoices(const Choices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    QStringList names;
    for (const Choice &choice : choices)
        names << choice.also;
    names.removeDuplicates();
    m_names->setStringList(names);
    showRows();
}

QString OrganisersEditor::textOf(const QString &key) const
{
    const auto found = std::ranges::find(m_choices, key, &Choice::key);
    return found == m_choices.end() ? key : found->text;
}

QString OrganisersEditor::keyOf(const QString &name) const
{
    for (const Choice &choice : m_choices) {
        if (choice.also.contains(name, Qt::CaseInsensitive))
            return choice.key;
    }
    return kNewSign + name;
}

void OrganisersEditor::showRows()
{
    while (m_rows.size() > static_cast<size_t>(m_keys.size())) {
        m_rows.back().box->hide();
        m_rows.back().box->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < static_cast<size_t>(m_keys.size())) {
        auto *box = new QWidget(this);
        Row row{box, new QLabel(box), new QToolButton(box)};
        row.name->setTextFormat(Qt::PlainText);
        row.name->setWordWrap(true);
        row.remove->setAutoRaise(true);
        row.remove->setIcon(lineIcon(u"window-close"_s));
        row.remove->setFocusPolicy(Qt::StrongFocus);
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(space::kSmall, 0, 0, 0);
        line->addWidget(row.name, 1);
        line->addWidget(row.remove, 0, Qt::AlignTop);
        m_list->addWidget(box);
        const int at = static_cast<int>(m_rows.size());
        row.remove->setObjectName(u"removeOrganiser%1"_s.arg(at));
        connect(row.remove, &QToolButton::clicked, this, [this, at] { remove(at); });
        putBeforeInTabOrder(row.remove, m_next);
        m_rows.push_back(row);
    }
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].name->setText(textOf(m_keys[static_cast<qsizetype>(i)]));
    retranslate();
}

void OrganisersEditor::remove(int row)
{
    if (row >= m_keys.size())
        return;
    m_keys.removeAt(row);
    showRows();
    Q_EMIT edited();
    Q_EMIT finished();
}

void OrganisersEditor::retranslate()
{
    m_next->setPlaceholderText(tr("Add an organisation"));
    for (const Row &row : m_rows) {
        //: %1: an organisation
        const QString text = tr("Remove %1").arg(row.name->text());
        row.remove->setToolTip(text);
        row.remove->setAccessibleName(text);
    }
}

} // namespace planner
