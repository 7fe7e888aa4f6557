// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/furniture.h"

#include "ui/look/tokens.h"
#include "ui/text/datetext.h"

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// As much of a text as one line holds; "…" says that there is more.
QString fitted(Typesetter &setter, int style, const QString &text, double width)
{
    const QStringList whole = setter.lines(style, text, width);
    if (whole.size() == 1)
        return whole.front();
    return setter.lines(style, text, width - setter.width(style, u"…"_s)).value(0) + u'…';
}

} // namespace

PageStyles::PageStyles(Typesetter &setter)
{
    const Tokens &paper = tokens(false); // paper is always light
    text = paper.text.rgb();
    muted = paper.muted.rgb();
    hairline = paper.line.rgb();
    band = lineColours(LineColour::Grey, false).fill.rgb();
    const auto sans = [&setter](double size, bool bold, QRgb colour, bool struck = false) {
        return setter.style({TextStyle::Face::Sans, size, bold, struck, colour});
    };
    day = setter.style({TextStyle::Face::Serif, 19, true, false, text});
    sub = sans(9, false, muted);
    time = sans(10.5, true, text);
    zone = sans(8.5, false, muted);
    code = sans(8.5, true, text);
    title = sans(10.5, true, text);
    titleStruck = sans(10.5, true, muted, true);
    meta = sans(8.5, false, muted);
    people = sans(8.5, false, text);
    place = sans(8.5, false, text);
    small = sans(8, false, muted);
    head = sans(8, true, text);
    headRight = sans(8, false, muted);
    foot = sans(8, false, muted);
    label = sans(8.5, false, muted);
    body = sans(9.5, false, text);
    sheetTitle = setter.style({TextStyle::Face::Serif, 17, true, false, text});
    section = sans(11, true, text);
}

Furniture furnitureFor(const Programme &programme, const QString &what, QDate printed, const Words &words)
{
    const Forum &forum = programme.forum;
    const QString &lang = words.language();
    QStringList right{what};
    if (!forum.edition.isEmpty())
        right << words.translate("Print", "edition %1").arg(forum.edition);
    right << dateText(printed);
    QStringList left;
    if (!forum.place.isEmpty())
        left << forum.place.best(lang);
    if (!forum.days.empty())
        left << daySpanText(forum.days.front().date, forum.days.back().date, words);
    return {forum.name.best(lang), right.join(u" · "_s), left.join(u" · "_s)};
}

void addFurniture(std::vector<Page> &pages, QSizeF sizePt, const Furniture &furniture, const PageStyles &styles, Typesetter &setter, const Words &words)
{
    const double left = Paginator::kMargin;
    const double right = sizePt.width() - Paginator::kMargin;
    const auto rule = [&](double y) { return Fill{QRectF(left, y, right - left, 0.5), styles.hairline, 0}; };
    constexpr double kGap = 16;
    // A long forum's name gives way to what stands at the right, and that to nothing less than a third of the page.
    const int count = static_cast<int>(pages.size());
    for (int i = 0; i < count; ++i) {
        Page &page = pages[static_cast<size_t>(i)];
        const auto own = furniture.continued.find(i);
        const QString what = fitted(setter, styles.headRight, own == furniture.continued.end() ? furniture.headRight : own->second, (right - left) * 2 / 3);
        const QString name = fitted(setter, styles.head, furniture.headLeft, right - left - setter.width(styles.headRight, what) - kGap);
        const QString number = words.translate("Print", "Page %1 of %2").arg(words.locale().toString(i + 1), words.locale().toString(count));
        // First in the list, so that a reader's selection begins with them.
        std::vector<TextRun> texts{{QPointF(left, 56), name, styles.head},
            {QPointF(right - setter.width(styles.headRight, what), 56), what, styles.headRight}};
        texts.insert(texts.end(), std::make_move_iterator(page.texts.begin()), std::make_move_iterator(page.texts.end()));
        const double foot = sizePt.height() - 37;
        const double numberWidth = setter.width(styles.foot, number);
        texts.push_back({QPointF(left, foot), fitted(setter, styles.foot, furniture.footLeft, right - left - numberWidth - kGap), styles.foot});
        texts.push_back({QPointF(right - numberWidth, foot), number, styles.foot});
        page.texts = std::move(texts);
        page.fills.push_back(rule(63));
        page.fills.push_back(rule(sizePt.height() - 50));
    }
}

} // namespace planner
