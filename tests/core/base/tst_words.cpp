// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "tests/support/testregistry.h"

#include <random>

using namespace planner;
using namespace Qt::StringLiterals;

class TstWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cutsLongTexts()
    {
        QCOMPARE(excerpt(u"Short"_s), u"Short"_s);
        QCOMPARE(excerpt(QString(80, u'a')), QString(80, u'a'));
        QCOMPARE(excerpt(QString(81, u'a')), QString(79, u'a') + u'…');
        QCOMPARE(excerpt(u"One two three"_s, 5), u"One…"_s);
        QCOMPARE(excerpt(u"One 😀😀😀"_s, 6), u"One…"_s); // half of a character is none
    }

    void countsAsUnicodeSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("empty") << u""_s << 0;
        QTest::newRow("spaces") << u"  \n\t "_s << 0;
        QTest::newRow("plain") << u"one two three"_s << 3;
        QTest::newRow("apostrophe") << u"l'économie d’ici"_s << 2;
        QTest::newRow("hyphen") << u"co-operation"_s << 2;
        QTest::newRow("decimal") << u"3.5 and 1,000"_s << 3;
        QTest::newRow("full stops inside") << u"The U.S.A. and e.g. www.cglu.org at 10:30 co-operation."_s << 10;
        QTest::newRow("no space after the end") << u"The end.Next one. 3.b b.3 a..b"_s << 9;
        QTest::newRow("full stop between other letters") << u"école.été Ко.рд 日.本 a\u0301.b"_s << 5;
        QTest::newRow("punctuation alone") << u"— … ¿?"_s << 0;
        QTest::newRow("spanish question") << u"¿Cómo se financia?"_s << 3;
        QTest::newRow("french spaces") << u"Pourquoi\u00A0? «\u00A0Ici\u00A0»"_s << 2;
        QTest::newRow("emoji") << u"hello 🌍 world"_s << 2;
        QTest::newRow("combining") << u"Co\u0301rdoba"_s << 1;
        QTest::newRow("supplementary letters") << u"𝒜𝒷 x"_s << 2;
        QTest::newRow("ideographs") << u"日本"_s << 2;
        QTest::newRow("under_score") << u"snake_case"_s << 1;
    }
    void countsAsUnicodeSays()
    {
        QFETCH(QString, text);
        QFETCH(int, words);
        QCOMPARE(wordCount(text), words);
    }

    void theQuickCountIsTheSlowOne_data()
    {
        QTest::addColumn<QString>("alphabet");
        QTest::newRow("joints") << u"aé7'’.:,; -"_s;
        QTest::newRow("latin") << u"abzAZñçœŒßÿƁɏªº×÷ 09\t\n\r_\u00AD"_s;
        QTest::newRow("signs") << u"a1¡¿«»–—“”‘’…•·\u00A0\u202F\u2009!?()/\"&%€$+*=@#[]{}<>~^`|\\"_s;
        QTest::newRow("other scripts") << u"aß'.日本かアقرआ𝒜🌍\u0301\u200D א״\""_s;
    }
    void theQuickCountIsTheSlowOne()
    {
        QFETCH(QString, alphabet);
        std::mt19937 random(29);
        for (int round = 0; round < 4000; ++round) {
            QString text;
            for (unsigned i = random() % 24; i > 0; --i)
                text += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
            QVERIFY2(wordCount(text) == wordCountByBoundaries(text), qPrintable(text));
        }
        for (char16_t c = 1; c < 0x3000; ++c) { // each character in each surrounding
            for (const QString &around : {u"a%1b"_s, u"a%1 b"_s, u"1%12"_s, u"a%11"_s, u"%1"_s, u" %1%1a"_s}) {
                const QString text = QString(around).replace(u"%1"_s, QString(QChar(c)));
                QVERIFY2(wordCount(text) == wordCountByBoundaries(text), qPrintable(QString::number(c, 16) + u' ' + text));
            }
        }
    }

    void foldsCaseAndAccents()
    {
        QCOMPARE(folded(u"CÓRDOBA"_s), u"cordoba"_s);
        QCOMPARE(folded(u"Économie"_s), folded(u"economie"_s));
        QCOMPARE(folded(u"ﬁn"_s), u"fin"_s);
        QCOMPARE(folded(u"Straße"_s), u"strasse"_s);
        QCOMPARE(folded(u"terri\u00ADtoires"_s), u"territoires"_s);
    }

    void ordersCodesAsPeopleCount()
    {
        QStringList codes{u"P.2"_s, u"1.3.10"_s, u"1.3.2"_s, u"10.1.1"_s, u"A.1"_s, u"2.1.1"_s, u"1.3"_s, u"P.10"_s};
        std::ranges::sort(codes, [](const QString &a, const QString &b) { return compareCodes(a, b) < 0; });
        QCOMPARE(codes, (QStringList{u"1.3"_s, u"1.3.2"_s, u"1.3.10"_s, u"2.1.1"_s, u"10.1.1"_s, u"A.1"_s, u"P.2"_s, u"P.10"_s}));
        QCOMPARE(compareCodes(u"1.02", u"1.02"), 0);
        QVERIFY(compareCodes(u"1.2", u"1.10") < 0);
        QVERIFY(compareCodes(u"99999999999999999999.1", u"100000000000000000000.1") < 0);
    }
};

PLANNER_TEST(TstWords)
#include "tst_words.moc"
