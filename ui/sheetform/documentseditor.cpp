// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheetform/documentseditor.h"

#include "ui/look/icons.h"
#include "ui/look/tokens.h"
#include "ui/sheetform/tonelabel.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QToolButton>

namespace planner {

using namespace Qt::StringLiterals;

DocumentsEditor::DocumentsEditor(QWidget *parent)
    : PartEditor(parent), m_grid(new QGridLayout(this)), m_titleHead(new ToneLabel(Tone::Muted, this)), m_urlHead(new ToneLabel(Tone::Muted, this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::kTiny);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_titleHead, 0, 0);
    m_grid->addWidget(m_urlHead, 0, 1);
    setRows(1);
}

PartLine *DocumentsEditor::makeLine()
{
    auto *line = new PartLine(*this);
    connect(line, &QLineEdit::textChanged, this, &DocumentsEditor::follow);
    connect(line, &QLineEdit::returnPressed, this, &PartEditor::finished);
    connect(line, &PartLine::left, this, &PartEditor::finished);
    return line;
}

QVariant DocumentsEditor::value() const
{
    QStringList cells;
    for (const Row &row : m_rows) {
        if (!row.title->text().trimmed().isEmpty() || !row.url->text().trimmed().isEmpty())
            cells << row.title->text() << row.url->text();
    }
    return cells;
}

void DocumentsEditor::setValue(const QVariant &value)
{
    const QStringList cells = value.toStringList();
    setRows(static_cast<size_t>(cells.size() / 2) + 1);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].title->show(cells.value(static_cast<qsizetype>(2 * i)));
        m_rows[i].url->show(cells.value(static_cast<qsizetype>(2 * i + 1)));
    }
    retranslate();
}

void DocumentsEditor::setRows(size_t count)
{
    while (m_rows.size() > count) {
        for (QWidget *gone : {static_cast<QWidget *>(m_rows.back().title), static_cast<QWidget *>(m_rows.back().url), static_cast<QWidget *>(m_rows.back().remove)}) {
            gone->blockSignals(true); // it must not commit while it goes
            gone->hide();
            gone->deleteLater();
        }
        m_rows.pop_back();
    }
    while (m_rows.size() < count) {
        const size_t at = m_rows.size();
        Row row{makeLine(), makeLine(), new QToolButton(this)};
        row.title->setObjectName(u"documentTitle%1"_s.arg(at));
        row.url->setObjectName(u"documentUrl%1"_s.arg(at));
        row.remove->setObjectName(u"removeDocument%1"_s.arg(at));
        row.remove->setAutoRaise(true);
        row.remove->setIcon(lineIcon(u"window-close"_s));
        row.remove->setFocusPolicy(Qt::StrongFocus);
        connect(row.remove, &QToolButton::clicked, this, [this, at] { remove(at); });
        const int line = static_cast<int>(at) + 1;
        m_grid->addWidget(row.title, line, 0);
        m_grid->addWidget(row.url, line, 1);
        m_grid->addWidget(row.remove, line, 2);
        if (at > 0)
            setTabOrder(m_rows.back().remove, row.title);
        setTabOrder(row.title, row.url);
        setTabOrder(row.url, row.remove);
        m_rows.push_back(row);
    }
    retranslate();
}

void DocumentsEditor::follow()
{
    const Row &last = m_rows.back();
    if (!last.title->text().isEmpty() || !last.url->text().isEmpty())
        setRows(m_rows.size() + 1);
    Q_EMIT edited();
}

void DocumentsEditor::remove(size_t row)
{
    QStringList cells;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (i != row)
            cells << m_rows[i].title->text() << m_rows[i].url->text();
    }
    while (!cells.isEmpty() && cells.back().isEmpty())
        cells.removeLast();
    if (cells.size() % 2)
        cells << QString();
    setValue(cells);
    Q_EMIT edited();
    Q_EMIT finished();
}

void DocumentsEditor::retranslate()
{
    m_titleHead->setText(tr("Title", "of a document"));
    m_urlHead->setText(tr("Address", "of a document: a link"));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QString number = locale().toString(static_cast<int>(i) + 1);
        m_rows[i].title->setAccessibleName(tr("Title of document %1").arg(number));
        m_rows[i].url->setAccessibleName(tr("Address of document %1").arg(number));
        m_rows[i].remove->setAccessibleName(tr("Remove document %1").arg(number));
        m_rows[i].remove->setToolTip(m_rows[i].remove->accessibleName());
        m_rows[i].remove->setVisible(i + 1 < m_rows.size());
    }
}

} // namespace planner
