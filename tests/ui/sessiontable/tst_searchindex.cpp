// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "ui/sessiontable/searchindex.h"

using namespace planner;
using namespace Qt::StringLiterals;

class TstSearchindex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWithoutAccentsOrCase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("nothing typed") << u""_s << true;
        QTest::newRow("spaces") << u"  \t "_s << true;
        QTest::newRow("code") << u"1.3.2"_s << true;
        QTest::newRow("title") << u"mecanismos"_s << true;
        QTest::newRow("french accents typed away") << u"mecanismes"_s << true;
        QTest::newRow("accents typed") << u"MÉCANISMES"_s << true;
        QTest::newRow("accents typed where there are none") << u"córto"_s << true;
        QTest::newRow("two words of two languages") << u"second short"_s << true;
        QTest::newRow("a part of a word") << u"echan"_s << true;
        QTest::newRow("organiser") << u"cglu"_s << true;
        QTest::newRow("venue") << u"stream"_s << true;
        QTest::newRow("line") << u"territoire"_s << true;
        QTest::newRow("one word is missing") << u"mechanisms zebra"_s << false;
        QTest::newRow("not across two texts") << u"corto.court"_s << false;
    }
    void findsWithoutAccentsOrCase()
    {
        QFETCH(QString, text);
        const Programme p = samples::oneSession();
        QFETCH(bool, isFound);
        QCOMPARE(SearchIndex().matches(p, p.sessions.begin()->second, SearchIndex::Query(text)), isFound);
    }

    void agreesWithBruteForce()
    {
        std::mt19937 random(7);
        const Programme p = samples::randomProgramme(random, 120);
        const SearchIndex index;
        for (const QString &text : {u"cordoba"_s, u"ECONOMIE work"_s, u"l'emploi"_s, u"日本"_s, u"🌍 nin"_s, u"<b>&"_s, u"P.1"_s, u"\"x\" terr"_s}) {
            const SearchIndex::Query query(text);
            int found = 0;
            for (const auto &[id, session] : p.sessions) {
                const QString all = QString::fromUtf8(SearchIndex::foldedText(p, session));
                const QStringList words = folded(text).split(u' ');
                const bool expected = std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); });
                QCOMPARE(index.matches(p, session, query), expected);
                found += expected;
            }
            QVERIFY2(found > 0, qPrintable(text));
        }
    }

    void forgetsWhatHasChanged()
    {
        Programme p = samples::oneSession();
        SearchIndex index;
        Session &session = p.sessions.begin()->second;
        const SearchIndex::Query query(u"giraffe"_s);
        QVERIFY(!index.matches(p, session, query));
        session.notes = u"Giraffe"_s;
        QVERIFY(!index.matches(p, session, query)); // it was folded before
        index.forget(session.id);
        QVERIFY(!index.knows(session.id));
        QVERIFY(index.matches(p, session, query));
    }
};

PLANNER_TEST(TstSearchindex)
#include "tst_searchindex.moc"
