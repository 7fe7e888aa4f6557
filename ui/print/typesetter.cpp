// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/typesetter.h"

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

QFont fontFor(const TextStyle &style)
{
    const bool isSerif = style.face == TextStyle::Face::Serif;
    QFont font;
    font.setFamilies(isSerif ? QStringList{u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s} : QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setPixelSize(qRound(style.size * kUnitsPerPoint));
    font.setWeight(style.bold ? QFont::Bold : QFont::Normal);
    font.setStrikeOut(style.struck);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // A hair of spacing keeps "fi" two letters, so that a search in the PDF finds the word.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    return font;
}

/// A style's font and the widths of the words met so far, in units.
struct Typesetter::Measured {
    explicit Measured(const TextStyle &style) : metrics(fontFor(style)), space(metrics.horizontalAdvance(u' ')) {}
    QFontMetricsF metrics;
    double space;
    QHash<QString, double> words;
};

Typesetter::Typesetter() = default;
Typesetter::~Typesetter() = default;

int Typesetter::style(const TextStyle &style)
{
    const auto found = std::ranges::find(m_styles, style);
    if (found != m_styles.end())
        return static_cast<int>(found - m_styles.begin());
    m_styles.push_back(style);
    m_measured.push_back(std::make_unique<Measured>(style));
    return static_cast<int>(m_styles.size()) - 1;
}

double Typesetter::ascent(int style) const
{
    return m_measured.at(static_cast<size_t>(style))->metrics.ascent() / kUnitsPerPoint;
}

double Typesetter::lineHeight(int style) const
{
    return m_styles.at(static_cast<size_t>(style)).size * 1.36; // one leading for every font, whatever its own metrics say
}

double Typesetter::wordWidth(Measured &measured, QStringView word)
{
    constexpr qsizetype kLongestCached = 40;
    const QString key = word.toString();
    if (const auto known = measured.words.constFind(key); known != measured.words.constEnd())
        return *known;
    const double width = measured.metrics.horizontalAdvance(key);
    if (word.size() <= kLongestCached)
        measured.words.insert(key, width);
    return width;
}

double Typesetter::width(int style, const QString &text)
{
    return wordWidth(*m_measured.at(static_cast<size_t>(style)), text) / kUnitsPerPoint;
}

namespace {

/// The pieces of a word between which a line may break: after each hyphen or slash.
std::vector<QStringView> piecesOf(QStringView word)
{
    std::vector<QStringView> pieces;
    qsizetype from = 0;
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        const bool isBreak = (word[i] == u'-' || word[i] == u'/' || word[i] == QChar(0x2013)) && i > from && !word[i + 1].isDigit();
        if (isBreak) {
            pieces.push_back(word.sliced(from, i + 1 - from));
            from = i + 1;
        }
    }
    pieces.push_back(word.sliced(from));
    return pieces;
}

/// How many letters of @p word fit: at least one, and never half a pair or a mark without its letter.
qsizetype fittingLetters(const QFontMetricsF &metrics, QStringView word, double width)
{
    const auto fits = [&](qsizetype count) { return metrics.horizontalAdvance(word.first(count).toString()) <= width; };
    qsizetype low = 1;
    qsizetype high = std::min<qsizetype>(word.size(), 16);
    while (high < word.size() && fits(high)) { // a line holds few letters, however long the word is
        low = high;
        high = std::min(2 * high, word.size());
    }
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (fits(middle))
            low = middle;
        else
            high = middle - 1;
    }
    while (low < word.size() && (word[low].isLowSurrogate() || word[low].isMark()))
        ++low;
    return low;
}

} // namespace

QStringList Typesetter::breakParagraph(int style, QStringView text, double width)
{
    Measured &measured = *m_measured.at(static_cast<size_t>(style));
    QStringList lines;
    QString line;
    double used = 0;
    const auto endLine = [&] {
        lines << line;
        line.clear();
        used = 0;
    };
    for (QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        bool isFirstPiece = true;
        for (QStringView piece : piecesOf(word)) {
            double pieceWidth = wordWidth(measured, piece);
            const double gap = isFirstPiece && !line.isEmpty() ? measured.space : 0;
            if (!line.isEmpty() && used + gap + pieceWidth > width)
                endLine();
            while (pieceWidth > width) {
                const qsizetype fitting = fittingLetters(measured.metrics, piece, width);
                line = piece.first(fitting).toString();
                endLine();
                piece = piece.sliced(fitting);
                pieceWidth = piece.size() > 2000 ? width + 1 : wordWidth(measured, piece);
            }
            if (isFirstPiece && !line.isEmpty()) {
                line += u' ';
                used += measured.space;
            }
            line += piece;
            used += pieceWidth;
            isFirstPiece = false;
        }
    }
    if (!line.isEmpty() || lines.isEmpty())
        endLine();
    return lines;
}

QStringList Typesetter::lines(int style, const QString &text, double widthPt)
{
    QString clean = text;
    clean.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &c : clean) {
        if (c == u'\t')
            c = u' ';
        else if (c == u'\r' || c == u'\f' || c == u'\v' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
    }
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    QStringList lines;
    for (const QStringView paragraph : QStringView(clean).split(u'\n'))
        lines << breakParagraph(style, paragraph, widthPt * kUnitsPerPoint);
    return lines;
}

} // namespace planner
