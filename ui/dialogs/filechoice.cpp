// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filechoice.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileIconProvider>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListView>
#include <QtWidgets/QTreeView>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kDialogSize(900, 560);
constexpr int kPlacesPx = 140; // "Ordinateur"

} // namespace

/// Icons and kinds of files by their names alone.
class FileChoice::Signs final : public QFileIconProvider {
public:
    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo &info) const override { return info.isDir() ? QString() : info.suffix(); }
};

FileChoice::FileChoice(QWidget *parent, const QString &title, const QString &filter)
    : m_signs(std::make_unique<Signs>()), m_dialog(parent, title, QString(), filter)
{
    m_dialog.setObjectName(u"fileChoice"_s);
    m_dialog.setOption(QFileDialog::DontUseNativeDialog);
    m_dialog.setIconProvider(m_signs.get());
    m_dialog.setLabelText(QFileDialog::LookIn, tr("Folder:"));
    m_dialog.setLabelText(QFileDialog::FileName, tr("Name of the file:"));
    m_dialog.setLabelText(QFileDialog::FileType, tr("Kind of files:"));
    m_dialog.resize(kDialogSize);
    if (auto *places = m_dialog.findChild<QListView *>(u"sidebar"_s))
        places->setMinimumWidth(kPlacesPx);
    if (const auto *files = m_dialog.findChild<QTreeView *>(u"treeView"_s)) {
        files->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
}

FileChoice::~FileChoice() = default;

QString FileChoice::toOpen(const QString &folder)
{
    m_dialog.setFileMode(QFileDialog::ExistingFile);
    m_dialog.setDirectory(folder);
    return ask().value(0);
}

QStringList FileChoice::severalToOpen(const QString &folder)
{
    m_dialog.setFileMode(QFileDialog::ExistingFiles);
    m_dialog.setDirectory(folder);
    return ask();
}

QString FileChoice::toSave(const QString &path, const QString &suffix)
{
    m_dialog.setAcceptMode(QFileDialog::AcceptSave);
    m_dialog.setFileMode(QFileDialog::AnyFile);
    m_dialog.setDefaultSuffix(suffix);
    m_dialog.setDirectory(QFileInfo(path).absolutePath());
    QString name = QFileInfo(path).fileName();
    for (;;) {
        m_dialog.selectFile(name);
        QString chosen = ask().value(0);
        if (chosen.isEmpty() || chosen.endsWith(u'.' + suffix, Qt::CaseInsensitive))
            return chosen;
        chosen += u'.' + suffix; // "agenda.v2" has another one: the dialog has asked about another file
        if (!QFileInfo::exists(chosen))
            return chosen;
        name = QFileInfo(chosen).fileName();
    }
}

QStringList FileChoice::ask()
{
    return m_dialog.exec() == QDialog::Accepted ? m_dialog.selectedFiles() : QStringList();
}

} // namespace planner
