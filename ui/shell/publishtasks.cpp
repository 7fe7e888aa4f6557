// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/publishtasks.h"

#include "ui/dialogs/filechoice.h"
#include "ui/dialogs/fixedmargins.h"
#include "ui/dialogs/paths.h"
#include "ui/print/pdffile.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>

namespace planner {

using namespace Qt::StringLiterals;

PrintChoice PublishTasks::choice() const
{
    PrintChoice choice = m_choice.value_or(PrintChoice::usual(programme().forum, m_desk.settings.language()));
    if (!m_isLanguageChosen)
        choice.language = m_desk.settings.language();
    choice.session = m_desk.selection.session();
    return choice.fitted(programme());
}

bool PublishTasks::ask(PrintChoiceDialog::Next next)
{
    if (!m_desk.commitPending())
        return false;
    PrintChoiceDialog dialog(choice(), next, programme(), m_desk.settings, &m_desk.window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    m_isLanguageChosen = m_isLanguageChosen || dialog.choice().language != choice().language;
    m_choice = dialog.choice();
    return true;
}

void PublishTasks::forget()
{
    m_choice.reset();
    m_isLanguageChosen = false;
}

void PublishTasks::choose()
{
    (void)ask(PrintChoiceDialog::Next::Keep); // what was chosen is kept either way
}

QString PublishTasks::suggestedPath(const PrintChoice &choice, const QString &suffix) const
{
    const Session *session = choice.what == PrintChoice::What::Sheet ? programme().find<Session>(choice.session) : nullptr;
    const QString forum = programme().forum.name.best(choice.language);
    const Words words = Words::in(choice.language);
    QString stem = session ? words.translate("planner::PublishTasks", "Session sheet %1", "a file's name").arg(codeOf(programme(), *session))
                           : words.translate("planner::PublishTasks", "Agenda %1", "a file's name").arg(forum);
    if (choice.what == PrintChoice::What::Day)
        stem += u' ' + choice.day.toString(Qt::ISODate);
    stem = fileStem(u"%1 (%2)"_s.arg(stem, choice.language));
    return freePath(QFileInfo(m_desk.workspace.path()).absolutePath(), stem, suffix);
}

void PublishTasks::exportAgenda()
{
    if (!ask(PrintChoiceDialog::Next::Export))
        return;
    const QString path = FileChoice(&m_desk.window, tr("Export as PDF"), tr("PDF files (*.pdf)")).toSave(suggestedPath(choice(), u"pdf"_s), u"pdf"_s);
    if (!path.isEmpty())
        writePdf(choice(), path);
}

void PublishTasks::exportSheetPdf()
{
    if (!m_desk.commitPending())
        return;
    PrintChoice sheet = choice();
    sheet.what = PrintChoice::What::Sheet;
    sheet.session = m_desk.selection.session();
    sheet = sheet.fitted(programme());
    if (sheet.what != PrintChoice::What::Sheet)
        return;
    const QString path = FileChoice(&m_desk.window, tr("Export the session sheet as PDF"), tr("PDF files (*.pdf)")).toSave(suggestedPath(sheet, u"pdf"_s), u"pdf"_s);
    if (!path.isEmpty())
        writePdf(sheet, path);
}

void PublishTasks::exportSheetText()
{
    if (!m_desk.commitPending())
        return;
    PrintChoice sheet = choice();
    sheet.what = PrintChoice::What::Sheet;
    const QString path = FileChoice(&m_desk.window, tr("Export the session sheet as text"), tr("Text files (*.txt)")).toSave(suggestedPath(sheet, u"txt"_s), u"txt"_s);
    if (!path.isEmpty())
        writeSheetText(sheet.session, sheet.language, path);
}

bool PublishTasks::writePdf(const PrintChoice &choice, const QString &path)
{
    if (const Status written = m_pages.writePdf(programme(), choice, path); !written) {
        m_desk.say(written.error());
        return false;
    }
    tellWhere(path);
    return true;
}

void PublishTasks::tellWhere(const QString &pdf)
{
    m_desk.messages.show({Message::Kind::Good, [pdf] { return tr("The PDF is in %1.").arg(QDir::toNativeSeparators(pdf)); },
        [] { return tr("Open it"); }, [pdf] { QDesktopServices::openUrl(QUrl::fromLocalFile(pdf)); }});
}

bool PublishTasks::writeSheetText(const SessionId &session, const QString &language, const QString &path)
{
    const auto text = m_pages.sheetText(programme(), session, language);
    if (!text) {
        m_desk.say(text.error());
        return false;
    }
    if (const Status written = writeFile(path, text.value().toUtf8()); !written) {
        m_desk.say(written.error());
        return false;
    }
    m_desk.messages.show({Message::Kind::Good, [path] { return tr("The session sheet is in %1.").arg(QDir::toNativeSeparators(path)); }});
    return true;
}

std::optional<Pages> PublishTasks::lay(const Paper &paper)
{
    auto pages = m_pages.lay(programme(), choice(), paper);
    if (!pages) {
        m_desk.say(pages.error());
        return std::nullopt;
    }
    return std::move(pages).value();
}

void PublishTasks::prepare(QPrinter &printer) const
{
    setPaper(printer, choice().paper);
    printer.setDocName(programme().forum.name.best(choice().language));
}

bool PublishTasks::printOn(QPrinter &printer, Pages &pages)
{
    if (const Paper paper = paperOf(printer); pages.paper != paper) {
        auto again = lay(paper);
        if (!again)
            return false;
        pages = std::move(*again);
    }
    if (const int first = printer.fromPage(); printer.printRange() == QPrinter::PageRange && first > pages.count) {
        m_desk.messages.show({Message::Kind::Warning, [first, count = pages.count] {
            return tr("Nothing was printed: on this paper there are %n page(s), and so no page %1.", nullptr, count).arg(first);
        }});
        return false;
    }
    const Status printed = printPages(pages, printer);
    if (!printed)
        m_desk.say(printed.error());
    return static_cast<bool>(printed);
}

void PublishTasks::print()
{
    if (!ask(PrintChoiceDialog::Next::Print))
        return;
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    auto pages = lay(paperOf(printer));
    if (!pages)
        return;
    const FixedMargins fixed;
    QPrintDialog dialog(&printer, &m_desk.window);
    dialog.setMinMax(1, pages->count);
    if (dialog.exec() == QDialog::Accepted && printOn(printer, *pages) && !printer.outputFileName().isEmpty())
        tellWhere(printer.outputFileName());
}

void PublishTasks::preview()
{
    if (!ask(PrintChoiceDialog::Next::Preview))
        return;
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    auto pages = lay(paperOf(printer));
    if (!pages)
        return;
    const FixedMargins fixed;
    QPrintPreviewDialog dialog(&printer, &m_desk.window);
    dialog.setObjectName(u"printPreview"_s);
    dialog.setWindowTitle(printer.docName() + u" – "_s + dialog.windowTitle().section(u':', 0, 0)); // a colon is not set like that in every language
    dialog.resize(m_desk.window.size() * 0.85);
    bool isDrawn = false;
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [this, &pages, &isDrawn](QPrinter *paper) { isDrawn = printOn(*paper, *pages); });
    if (dialog.exec() == QDialog::Accepted && isDrawn && !printer.outputFileName().isEmpty()) // the last was not for the screen
        tellWhere(printer.outputFileName());
}

} // namespace planner
