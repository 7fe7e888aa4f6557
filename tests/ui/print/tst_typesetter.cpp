// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/typesetter.h"

#include "tests/support/testregistry.h"
#include "tests/ui/print/pagechecks.h"

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

double drawnWidth(const TextStyle &style, const QString &line)
{
    return QFontMetricsF(fontFor(style)).horizontalAdvance(line) / kUnitsPerPoint;
}

/// Words of every kind that sheets hold, single and doubled spaces, ends of lines.
QString drawParagraphs(std::mt19937 &random, int count)
{
    static const QStringList kWords{u"territorio"_s, u"co-création"_s, u"and/or"_s, u"a"_s, u"—"_s, u"2021–2030"_s, u"日本語の会議"_s, u"👩‍👩‍👧"_s,
        u"https://example.org/a/very/long/address?with=parameters&and=more"_s, u"Donaudampfschifffahrtsgesellschaftskapitän"_s, u"e\u0301tat"_s, u"\"x\","_s};
    QString text;
    for (int i = 0; i < count; ++i)
        text += kWords[static_cast<qsizetype>(random() % static_cast<unsigned>(kWords.size()))] + (random() % 15 == 0 ? u"\n"_s : random() % 8 == 0 ? u"  "_s : u" "_s);
    return text;
}

} // namespace

class TstTypesetter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void breaksWhereReadersExpectIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("wide");   // a line holds anything
        QTest::addColumn<QStringList>("narrow"); // a line holds one piece
        const auto row = [](const char *name, const QString &text, const QStringList &wide, const QStringList &narrow) { QTest::newRow(name) << text << wide << narrow; };
        row("words", u"uno dos"_s, {u"uno dos"_s}, {u"uno"_s, u"dos"_s});
        row("spaces", u"  uno   dos "_s, {u"uno dos"_s}, {u"uno"_s, u"dos"_s});
        row("tab", u"uno\tdos"_s, {u"uno dos"_s}, {u"uno"_s, u"dos"_s});
        row("lines", u"uno\n\ndos"_s, {u"uno"_s, u""_s, u"dos"_s}, {u"uno"_s, u""_s, u"dos"_s});
        row("Windows lines", u"uno\r\ndos"_s, {u"uno"_s, u"dos"_s}, {u"uno"_s, u"dos"_s});
        row("lines of other systems", u"uno\rdos\u2028tres\u2029cuatro\fcinco"_s, {u"uno"_s, u"dos"_s, u"tres"_s, u"cuatro"_s, u"cinco"_s}, {u"uno"_s, u"dos"_s, u"tres"_s, u"cuatro"_s, u"cinco"_s});
        row("hyphen", u"alta-voz"_s, {u"alta-voz"_s}, {u"alta-"_s, u"voz"_s});
        row("slash", u"este/esa"_s, {u"este/esa"_s}, {u"este/"_s, u"esa"_s});
        row("hours stay whole", u"8–9 y"_s, {u"8–9 y"_s}, {u"8–9"_s, u"y"_s});
        row("a hyphen in front stays", u"-a -b"_s, {u"-a -b"_s}, {u"-a"_s, u"-b"_s});
        row("no-break space", u"10\u00a0h"_s, {u"10\u00a0h"_s}, {u"10\u00a0h"_s});
        row("controls", u"u\u0001n\u0007o"_s, {u"uno"_s}, {u"uno"_s});
        row("nothing", {}, {u""_s}, {u""_s});
    }
    void breaksWhereReadersExpectIt()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, wide);
        QFETCH(QStringList, narrow);
        Typesetter setter;
        const TextStyle style;
        const int index = setter.style(style);
        QCOMPARE(setter.lines(index, text, 1000), wide);
        double widest = 1;
        for (const QString &piece : narrow)
            widest = std::max(widest, setter.width(index, piece));
        QCOMPARE(setter.lines(index, text, widest + 0.05), narrow);
    }

    void everyLineFitsIsAsLongAsItCanBeAndNothingIsLost()
    {
        std::mt19937 random(51);
        for (int round = 0; round < 150; ++round) {
            Typesetter setter;
            TextStyle style;
            style.size = 7 + static_cast<double>(random() % 12);
            style.bold = random() % 2;
            style.face = random() % 2 ? TextStyle::Face::Serif : TextStyle::Face::Sans;
            const int index = setter.style(style);
            const double width = 30 + static_cast<double>(random() % 400);
            const QString text = drawParagraphs(random, static_cast<int>(random() % 60));
            const QStringList lines = setter.lines(index, text, width);
            QCOMPARE(squeezed(lines.join(u'\n')), squeezed(text));
            for (const QString &line : lines)
                QVERIFY2(drawnWidth(style, line) <= width + 0.75, qPrintable(u"%1 in %2: %3"_s.arg(drawnWidth(style, line)).arg(width).arg(line)));
            // Of a paragraph, no line could have taken the whole next word too.
            for (const QString &paragraph : text.split(u'\n')) {
                const QStringList own = setter.lines(index, paragraph, width);
                for (qsizetype i = 0; i + 1 < own.size(); ++i) {
                    const QString next = own[i + 1].section(u' ', 0, 0);
                    const bool isWordsBegin = paragraph.simplified().contains(own[i] + u' ' + next);
                    if (isWordsBegin)
                        QVERIFY2(drawnWidth(style, own[i] + u' ' + next) > width - 0.75, qPrintable(own[i] + u" | "_s + own[i + 1]));
                }
            }
        }
    }

    void aLetterIsNeverCutInHalf()
    {
        Typesetter setter;
        const int index = setter.style({});
        for (const QString &letter : {u"🌍"_s, u"e\u0301"_s, u"n\u0303\u0332"_s}) {
            const QString word = letter.repeated(80);
            for (const double width : {0.5, 7.0, 23.0, 61.0}) {
                const QStringList lines = setter.lines(index, word, width);
                QVERIFY(lines.size() > 1);
                QCOMPARE(lines.join(QString()), word);
                for (const QString &line : lines)
                    QCOMPARE(line.size() % letter.size(), 0);
            }
        }
    }

    void aWordOfAnyLengthIsSet()
    {
        Typesetter setter;
        const TextStyle style;
        const int index = setter.style(style);
        const QString word(200'000, u'w');
        const QStringList lines = setter.lines(index, word, 200);
        QCOMPARE(lines.join(QString()), word);
        for (const QString &line : lines)
            QVERIFY(drawnWidth(style, line) <= 200.75);
        QVERIFY(lines.size() < 200'000 / 20);
    }

    void stylesAreCountedOnceAndKeepTheirMeasures()
    {
        Typesetter setter;
        const int plain = setter.style({});
        TextStyle style;
        style.bold = true;
        const int bold = setter.style(style);
        QVERIFY(plain != bold);
        QCOMPARE(setter.style({}), plain);
        QCOMPARE(setter.style(style), bold);
        QCOMPARE(setter.styles().size(), 2u);
        QVERIFY(setter.width(bold, u"territorio"_s) > setter.width(plain, u"territorio"_s));
        style.size = 18;
        const int large = setter.style(style);
        QVERIFY(std::abs(setter.width(large, u"mmmm"_s) / setter.width(bold, u"mmmm"_s) - 2) < 0.03);
        QCOMPARE(setter.lineHeight(large), 2 * setter.lineHeight(bold));
        QVERIFY(setter.ascent(large) > setter.ascent(bold) && setter.ascent(large) < setter.lineHeight(large));
    }

    void theFontsAreThoseOfTheDesign()
    {
        TextStyle style{TextStyle::Face::Serif, 19, true, true, 0xff000000};
        const QFont serif = fontFor(style);
        QCOMPARE(serif.families().front(), u"Noto Serif"_s);
        QCOMPARE(serif.pixelSize(), 190);
        QVERIFY(serif.bold() && serif.strikeOut());
        style.face = TextStyle::Face::Sans;
        QCOMPARE(fontFor(style).families().front(), u"Noto Sans"_s);
    }
};

PLANNER_TEST(TstTypesetter)
#include "tst_typesetter.moc"
