// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdffile.h"

#include "ui/print/pagepainter.h"
#include "ui/print/typesetter.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#define POINTERHOLDER_TRANSITION 4 // qpdf/PointerHolder.hh: std::shared_ptr only
#define JSON_HH // qpdf/JSON.hh, of which nothing is used here, is no C++20 to clang 14
class JSON;
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cerrno>
#include <future>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kManyPages = 100; ///< more are drawn in two halves side by side, each with the letters that it uses

/// Draws the pages from @p first to before @p end and gives them up; the result has neither outline nor language nor a date of its own.
Result<QByteArray> drawnPages(PagedDocument &document, size_t first, size_t end)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return Error{ErrorCode::PdfFailed, {QString()}, buffer.errorString()};
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(72 * kUnitsPerPoint));
    writer.setPageSize(QPageSize(document.sizePt, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(document.title);
    writer.setCreator(u"Forum Planner"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::PdfFailed, {QString()}, u"the painter did not begin"_s};
    const PagePainter pages(document);
    for (size_t page = first; page < end; ++page) {
        if (page > first && !writer.newPage())
            return Error{ErrorCode::PdfFailed, {QString()}, u"no new page"_s};
        pages.paint(painter, static_cast<int>(page), kUnitsPerPoint);
        document.pages[page] = {};
    }
    painter.end();
    return buffer.data();
}

/// Takes what a QPDFWriter writes, without the copies of its own memory output: an agenda can be large.
class Collector final : public Pipeline {
public:
    explicit Collector(qsizetype size) : Pipeline("collector", nullptr) { m_bytes.reserve(size); }
    void write(const unsigned char *part, size_t size) override { m_bytes.append(reinterpret_cast<const char *>(part), static_cast<qsizetype>(size)); }
    void finish() override {}
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// ISO 32000-1, 7.9.4.
std::string pdfDate(const QDateTime &time)
{
    return time.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString();
}

/// A flat outline (ISO 32000-1, 12.3.3).
void addOutline(QPDF &pdf, const PagedDocument &document)
{
    if (document.outline.empty())
        return;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const OutlineEntry &entry : document.outline) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(pages.at(static_cast<size_t>(entry.page)).getObjectHandle());
        place.appendItem(QPDFObjectHandle::newName("/XYZ"));
        place.appendItem(QPDFObjectHandle::newInteger(0));
        place.appendItem(QPDFObjectHandle::newReal(document.sizePt.height() - entry.top + 8, 2));
        place.appendItem(QPDFObjectHandle::newNull());
        item.replaceKey("/Title", textObject(entry.title));
        item.replaceKey("/Parent", root);
        item.replaceKey("/Dest", place);
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    root.replaceKey("/First", items.front());
    root.replaceKey("/Last", items.back());
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", root);
}

/// Names each font's part after its descriptor, with @p mark first in its tag (ISO 32000-1, 9.6.4: two parts of one font
/// have different tags; Qt tags descriptors alone, by the number of an object, which may be the same in two halves).
void nameFonts(QPDF &pdf, char mark)
{
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (!font.isDictionary() || !font.getKey("/DescendantFonts").isArray())
            continue;
        QPDFObjectHandle part = font.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = part.getKey("/FontDescriptor");
        std::string name = descriptor.getKey("/FontName").getName(); // "/QNMAAA+NotoSans-Bold"
        name[1] = mark;
        for (QPDFObjectHandle *named : {&font, &part})
            named->replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
        descriptor.replaceKey("/FontName", QPDFObjectHandle::newName(name));
    }
}

void addMetadata(QPDF &pdf, const PagedDocument &document)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", textObject(document.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", textObject(document.title));
    info.replaceKey("/Author", textObject(document.author));
    info.replaceKey("/Creator", textObject(u"Forum Planner %1"_s.arg(QString::fromLatin1(PLANNER_VERSION))));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(document.made)));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(document.made)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

/// One is known by its name, so that the file of one that is open here is not opened and closed; SQLite would lose its locks.
bool isProgramme(const QString &path)
{
    if (QFileInfo(path).suffix().compare("forum"_L1, Qt::CaseInsensitive) == 0)
        return true;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(16) == QByteArrayView("SQLite format 3", 16);
}

} // namespace

Result<QByteArray> pdfBytes(PagedDocument document)
{
    const size_t count = document.pages.size();
    const size_t middle = count <= kManyPages ? count : count / 2;
    try {
        std::future<Result<QByteArray>> drawing;
        if (middle < count) // where there is no thread to be had, get() draws
            drawing = std::async(std::launch::async | std::launch::deferred, drawnPages, std::ref(document), middle, count);
        const auto drawn = drawnPages(document, 0, middle);
        const auto rest = drawing.valid() ? drawing.get() : Result<QByteArray>(QByteArray());
        if (!drawn || !rest)
            return drawn ? rest.error() : drawn.error();
        QPDF second; // before the first, which takes its pages from it until it is written
        QPDF pdf;
        pdf.processMemoryFile("pages", drawn.value().constData(), static_cast<size_t>(drawn.value().size()));
        nameFonts(pdf, 'Q');
        if (!rest.value().isEmpty()) {
            second.processMemoryFile("pages", rest.value().constData(), static_cast<size_t>(rest.value().size()));
            nameFonts(second, 'R');
            for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(second).getAllPages())
                QPDFPageDocumentHelper(pdf).addPage(page, false);
        }
        addOutline(pdf, document);
        addMetadata(pdf, document);
        Collector collector(drawn.value().size() + rest.value().size());
        QPDFWriter writer(pdf);
        writer.setOutputPipeline(&collector);
        writer.setDeterministicID(true);
        writer.setStreamDataMode(qpdf_s_preserve); // already compressed
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        return collector.take();
    } catch (const std::exception &exception) { // QPDFExc and what the standard library throws
        return Error{ErrorCode::PdfFailed, {QString()}, QString::fromUtf8(exception.what())};
    }
}

Status writeFile(const QString &path, const QByteArray &bytes)
{
    if (isProgramme(path))
        return Error{ErrorCode::FileIsProgramme, {path}};
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::FileIsFolder, {path}};
    QSaveFile file(path);
    errno = 0;
    // Unbuffered: QSaveFile does not notice when what it has buffered cannot be written.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return Error{errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, {path}, file.errorString()};
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        const bool isFull = errno == ENOSPC || errno == EFBIG || errno == EDQUOT;
        return Error{isFull ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, {path}, file.errorString()};
    }
    return ok();
}

} // namespace planner
