// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/merge.h"

#include "core/domain/checks.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

Text textOf(std::initializer_list<std::pair<QString, QString>> versions)
{
    Text text;
    for (const auto &[lang, words] : versions)
        text.set(lang, words);
    return text;
}

} // namespace

class TstMerge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void differentFieldsBothStand()
    {
        const Forum base = samples::emptyForum().forum;
        Forum mine = base;
        mine.edition = u"VI"_s;
        mine.wordLimits.summary = 300;
        Forum theirs = base;
        theirs.days.pop_back();
        theirs.wordLimits.points = 99;
        Forum both = theirs;
        QCOMPARE(mergeInto(both, base, mine), QStringList());
        QCOMPARE(both.edition, u"VI"_s);
        QCOMPARE(both.wordLimits.summary, 300);
        QCOMPARE(both.wordLimits.points, 99);
        QCOMPARE(both.days, theirs.days);
        theirs = mine; // the same, changed to the same
        QCOMPARE(mergeInto(theirs, base, mine), QStringList());
        QCOMPARE(theirs, mine);
    }

    void theSameFieldIsContested()
    {
        const Forum base = samples::emptyForum().forum;
        Forum mine = base;
        mine.edition = u"VI"_s;
        mine.notes = u"mine"_s;
        mine.wordLimits.summary = 300;
        Forum theirs = base;
        theirs.edition = u"VII"_s;
        theirs.wordLimits.summary = 301;
        theirs.place.set(u"fr"_s, u"Cordoue"_s);
        QCOMPARE(mergeInto(theirs, base, mine), (QStringList{u"edition"_s, u"wordLimits"_s}));
        QCOMPARE(theirs.edition, u"VI"_s);
        QCOMPARE(theirs.wordLimits.summary, 300);
        QCOMPARE(theirs.notes, u"mine"_s);
        QCOMPARE(theirs.place.in(u"fr"_s), u"Cordoue"_s);
    }

    void theLanguagesOfATextAreApart_data()
    {
        QTest::addColumn<Text>("base");
        QTest::addColumn<Text>("mine");
        QTest::addColumn<Text>("theirs");
        QTest::addColumn<Text>("both");
        QTest::addColumn<bool>("isFree");
        const Text two = textOf({{u"en"_s, u"Soil"_s}, {u"es"_s, u"Suelo"_s}});
        Text newSpanish = two;
        newSpanish.set(u"es"_s, u"Tierra"_s);
        Text withFrench = two;
        withFrench.set(u"fr"_s, u"Sol"_s);
        Text newEnglish = two;
        newEnglish.set(u"en"_s, u"Earth"_s);
        const Text english = textOf({{u"en"_s, u"Soil"_s}});
        const Text spanish = textOf({{u"es"_s, u"Suelo"_s}});
        Text all = withFrench;
        all.set(u"es"_s, u"Tierra"_s);
        QTest::newRow("one each") << two << newSpanish << withFrench << all << true;
        QTest::newRow("mine alone") << two << newSpanish << two << newSpanish << true;
        QTest::newRow("theirs alone") << two << two << newEnglish << newEnglish << true;
        // A translation made from the source as it was has to be reviewed.
        QTest::newRow("translated and rewritten") << english << two << textOf({{u"en"_s, u"Earth"_s}}) << newEnglish << true;
        QTest::newRow("the same language") << two << newSpanish << textOf({{u"en"_s, u"Soil"_s}, {u"es"_s, u"Piso"_s}}) << newSpanish << false;
        QTest::newRow("written and taken away") << two << newSpanish << english << newSpanish << false;
        QTest::newRow("the source goes, the other goes") << two << spanish << english << spanish << false;
        QTest::newRow("all goes") << two << Text() << two << Text() << true;
    }
    void theLanguagesOfATextAreApart()
    {
        QFETCH(Text, base);
        QFETCH(Text, mine);
        QFETCH(Text, theirs);
        QTEST(mergeField(base, mine, theirs), "isFree");
        QTEST(theirs, "both");
    }

    void whatResultsIsValid()
    {
        const QStringList langs{u"en"_s, u"es"_s, u"fr"_s};
        std::mt19937 random(4);
        for (int round = 0; round < 2000; ++round) {
            Forum base = samples::emptyForum().forum;
            const auto change = [&](Forum forum) {
                for (int step = static_cast<int>(random() % 4); step > 0; --step)
                    forum.motto.set(langs.at(static_cast<qsizetype>(random() % 3)), random() % 3 ? QString::number(random() % 3) : QString());
                return forum;
            };
            base = change(base);
            const Forum mine = change(base);
            Forum both = change(base);
            const Forum theirs = both;
            const QStringList contested = mergeInto(both, base, mine);
            QVERIFY(check(both));
            for (const QString &lang : langs) {
                if (mine.motto.in(lang) != base.motto.in(lang))
                    QCOMPARE(both.motto.in(lang), mine.motto.in(lang));
                else if (contested.isEmpty())
                    QCOMPARE(both.motto.in(lang), theirs.motto.in(lang));
            }
        }
    }
};

PLANNER_TEST(TstMerge)
#include "tst_merge.moc"
