// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/findingsdialog.h"

#include "ui/look/severity.h"
#include "ui/text/findingtext.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFindingsSize(720, 480);

} // namespace

FindingsDialog::FindingsDialog(std::vector<Finding> findings, const Programme &programme, Settings &settings, QWidget *parent)
    : BaseDialog(settings, parent), m_findings(std::move(findings)), m_programme(programme), m_list(new QListWidget(this)), m_none(new QLabel(this))
{
    setObjectName(u"findingsDialog"_s);
    std::ranges::stable_sort(m_findings, std::greater<>(), &Finding::severity);
    m_list->setObjectName(u"findingsList"_s);
    m_list->setWordWrap(true);
    m_list->setUniformItemSizes(false);
    m_none->setTextFormat(Qt::PlainText);
    for (size_t i = 0; i < m_findings.size(); ++i)
        m_list->addItem(new QListWidgetItem);
    m_list->setVisible(!m_findings.empty());
    m_none->setVisible(m_findings.empty());
    content().addWidget(m_list, 1);
    content().addWidget(m_none);
    doButton().setVisible(!m_findings.empty());
    connect(m_list, &QListWidget::itemActivated, this, &FindingsDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        doButton().setEnabled(row >= 0 && !m_findings[static_cast<size_t>(row)].sessions.empty());
    });
    retranslate();
    m_list->setCurrentRow(0);
    if (!m_findings.empty())
        resize(kFindingsSize);
}

void FindingsDialog::accept()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_findings[static_cast<size_t>(row)].sessions.empty())
        return;
    Q_EMIT chosen(m_findings[static_cast<size_t>(row)]);
    BaseDialog::accept();
}

void FindingsDialog::retranslate()
{
    setWindowTitle(tr("Findings"));
    m_list->setAccessibleName(tr("Findings"));
    m_none->setText(tr("Nothing was found: every sheet is complete and within its limits."));
    doButton().setText(tr("Go to the session"));
    leaveButton().setText(tr("Close"));
    const Words words = Words::in(settings().language());
    for (size_t i = 0; i < m_findings.size(); ++i) {
        QListWidgetItem *item = m_list->item(static_cast<int>(i));
        item->setText(severitySign(m_findings[i].severity) + u"  "_s + findingText(m_findings[i], m_programme, words));
        item->setForeground(severityColour(m_findings[i].severity));
    }
}

} // namespace planner
