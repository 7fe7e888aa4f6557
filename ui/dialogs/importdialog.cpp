// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "ui/look/tokens.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kImportSize(860, 520);

QString signOf(const ImportPreview &preview)
{
    switch (preview.state) {
    case ImportPreview::State::New: return u"+"_s;
    case ImportPreview::State::Changed: return u"✎"_s;
    case ImportPreview::State::Same: return u"="_s;
    case ImportPreview::State::Refused: return u"✖"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ImportDialog::ImportDialog(std::vector<ImportPreview> previews, Settings &settings, QWidget *parent)
    : BaseDialog(settings, parent), m_previews(std::move(previews)), m_summary(new QLabel(this)), m_list(new QListWidget(this)),
      m_detail(new QPlainTextEdit(this)), m_others(addDoButton(u"othersButton"_s))
{
    setObjectName(u"importDialog"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"importList"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_detail->setObjectName(u"importDetail"_s);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(m_detail);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    content().addWidget(m_summary);
    content().addWidget(halves, 1);
    for (size_t i = 0; i < m_previews.size(); ++i)
        m_list->addItem(new QListWidgetItem);
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportDialog::showDetail);
    doButton().setEnabled(count() > 0 && refused() == 0);
    doButton().setVisible(count() > 0);
    m_others->setVisible(count() > 0 && refused() > 0);
    resize(kImportSize);
    retranslate();
    m_list->setCurrentRow(0);
}

namespace {

QStringList said(const std::function<QStringList(const Words &)> &lines)
{
    return lines ? lines(Words::in(QStringLiteral("en"))) : QStringList();
}

} // namespace

bool ImportPreview::operator==(const ImportPreview &other) const
{
    return std::tie(path, state, name, fields, values) == std::tie(other.path, other.state, other.name, other.fields, other.values) && remarks.size() == other.remarks.size()
        && said(changes) == said(other.changes);
}

int changedCount(const std::vector<ImportPreview> &previews)
{
    return static_cast<int>(std::ranges::count_if(previews,
        [](const ImportPreview &preview) { return preview.state == ImportPreview::State::New || preview.state == ImportPreview::State::Changed; }));
}

int ImportDialog::refused() const
{
    return static_cast<int>(std::ranges::count(m_previews, ImportPreview::State::Refused, &ImportPreview::state));
}

QString ImportDialog::stateText(ImportPreview::State state) const
{
    switch (state) {
    case ImportPreview::State::New: return tr("This session is new.");
    case ImportPreview::State::Changed: return tr("This session would change:");
    case ImportPreview::State::Same: return tr("Nothing to change: the programme says the same.");
    case ImportPreview::State::Refused: return tr("This file cannot be imported:");
    }
    Q_UNREACHABLE();
}

void ImportDialog::showDetail(int row)
{
    if (row < 0) {
        m_detail->clear();
        return;
    }
    const ImportPreview &preview = m_previews.at(static_cast<size_t>(row));
    const Words words = Words::in(settings().language());
    QStringList lines{stateText(preview.state)};
    if (preview.changes) {
        for (const QString &change : preview.changes(words))
            lines << u"• "_s + change;
    }
    if (!preview.remarks.empty() && preview.state != ImportPreview::State::Refused)
        lines << QString() << tr("Remarks:");
    for (const ImportPreview::Say &remark : preview.remarks)
        lines << u"• "_s + remark(words);
    m_detail->setPlainText(lines.join(u'\n'));
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import session sheets"));
    QString summary = count() > 0 ? tr("%n session(s) would be new or changed. Nothing has been changed yet.", nullptr, count())
                                  : tr("There is nothing to change.");
    if (refused() > 0)
        summary = tr("%1 %2", "two sentences").arg(summary, tr("%n file(s) cannot be imported.", nullptr, refused()));
    m_summary->setText(summary);
    m_list->setAccessibleName(tr("Files"));
    m_detail->setAccessibleName(tr("What this file would change"));
    doButton().setText(tr("Import %n session(s)", nullptr, count() + refused()));
    m_others->setText(tr("Import the %n other(s)", nullptr, count()));
    leaveButton().setText(count() > 0 ? tr("Leave as it is") : tr("Close"));
    for (size_t i = 0; i < m_previews.size(); ++i) {
        const ImportPreview &preview = m_previews[i];
        QListWidgetItem *item = m_list->item(static_cast<int>(i));
        item->setText(u"%1  %2"_s.arg(signOf(preview), preview.name.isEmpty() ? QFileInfo(preview.path).fileName() : preview.name));
        item->setToolTip(QFileInfo(preview.path).fileName());
        item->setForeground(preview.state == ImportPreview::State::Refused ? tokens().error : tokens().text);
    }
    showDetail(m_list->currentRow());
}

} // namespace planner
