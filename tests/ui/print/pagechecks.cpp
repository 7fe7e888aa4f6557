// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/pagechecks.h"

#include "tests/support/samples.h"

namespace planner::test {

using namespace Qt::StringLiterals;

namespace {

/// Head and foot are two runs each, first and last.
constexpr size_t kHeadRuns = 2;
constexpr size_t kFootRuns = 2;

QString nameOf(int page, const TextRun &run)
{
    return u"page %1 at %2, %3: %4"_s.arg(page + 1).arg(run.at.x()).arg(run.at.y()).arg(run.text);
}

} // namespace

QString mark(const char *what, const Session &session, const QString &lang)
{
    const quint32 number = session.id.value.toRfc4122().last(4).toHex().toUInt(nullptr, 16);
    return u"Z%1%2%3"_s.arg(QString::fromLatin1(what)).arg(number, 5, 10, QLatin1Char('0')).arg(lang);
}

Programme markedProgramme(std::mt19937 &random, int sessions)
{
    Programme p = samples::randomProgramme(random, sessions);
    for (auto &[id, session] : p.sessions) {
        for (const QString &lang : {u"en"_s, u"es"_s, u"fr"_s}) {
            session.title.set(lang, mark("title", session, lang) + u' ' + session.title.in(lang));
            session.summary.set(lang, mark("from", session, lang) + u' ' + session.summary.in(lang) + u' ' + mark("till", session, lang));
        }
    }
    return p;
}

std::vector<TextRun> bodyOf(const Page &page)
{
    if (page.texts.size() < kHeadRuns + kFootRuns)
        return {};
    return {page.texts.begin() + kHeadRuns, page.texts.end() - kFootRuns};
}

QString textOf(const PagedDocument &document)
{
    QStringList lines;
    for (const Page &page : document.pages) {
        for (const TextRun &run : bodyOf(page))
            lines << run.text;
    }
    return lines.join(u'\n');
}

QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

const TextStyle &styleOf(const PagedDocument &document, const TextRun &run)
{
    return document.styles.at(static_cast<size_t>(run.style));
}

QRectF boxOf(const PagedDocument &document, const TextRun &run)
{
    const TextStyle &style = styleOf(document, run);
    const double width = QFontMetricsF(fontFor(style)).horizontalAdvance(run.text) / kUnitsPerPoint;
    return {run.at.x(), run.at.y() - 0.72 * style.size, width, 0.92 * style.size};
}

QStringList outsideMargins(const PagedDocument &document)
{
    QStringList complaints;
    constexpr double kSlack = 0.75; // widths of words are added up; a line's own width differs by hairs
    const double left = Paginator::kMargin - kSlack;
    const double right = document.sizePt.width() - Paginator::kMargin + kSlack;
    for (int i = 0; i < static_cast<int>(document.pages.size()); ++i) {
        const Page &page = document.pages[static_cast<size_t>(i)];
        for (size_t n = 0; n < page.texts.size(); ++n) {
            const bool isHead = n < kHeadRuns;
            const bool isFoot = n >= page.texts.size() - kFootRuns;
            const double top = isHead ? 40 : isFoot ? document.sizePt.height() - 48 : Paginator::kTop - kSlack;
            const double bottom = isHead ? 62 : isFoot ? document.sizePt.height() - 24 : document.sizePt.height() - Paginator::kBottomSpace + kSlack;
            const QRectF box = boxOf(document, page.texts[n]);
            if (box.left() < left || box.right() > right || box.top() < top || box.bottom() > bottom)
                complaints << nameOf(i, page.texts[n]);
        }
        for (const Fill &fill : page.fills) {
            if (fill.rect.left() < left || fill.rect.right() > right || fill.rect.top() < 60 || fill.rect.bottom() > document.sizePt.height() - 48)
                complaints << u"page %1: a fill at %2, %3"_s.arg(i + 1).arg(fill.rect.left()).arg(fill.rect.top());
        }
    }
    return complaints;
}

QStringList overlaps(const PagedDocument &document)
{
    QStringList complaints;
    for (int i = 0; i < static_cast<int>(document.pages.size()); ++i) {
        const std::vector<TextRun> &texts = document.pages[static_cast<size_t>(i)].texts;
        std::vector<QRectF> boxes;
        for (const TextRun &run : texts)
            boxes.push_back(boxOf(document, run).adjusted(0, 0, -0.5, 0));
        for (size_t a = 0; a < texts.size(); ++a) {
            for (size_t b = a + 1; b < texts.size(); ++b) {
                if (boxes[a].intersects(boxes[b]))
                    complaints << nameOf(i, texts[a]) + u" upon "_s + nameOf(i, texts[b]);
            }
        }
    }
    return complaints;
}

} // namespace planner::test
