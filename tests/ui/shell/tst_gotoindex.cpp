// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "ui/shell/gotoindex.h"

using namespace planner;
using namespace Qt::StringLiterals;

class TstGoToIndex : public QObject {
    Q_OBJECT
private:
    GoToIndex m_index;

    static QStringList titles(const std::vector<GoToTarget> &targets)
    {
        QStringList all;
        for (const GoToTarget &target : targets)
            all << (target.code.isEmpty() ? target.title : target.code + u' ' + target.title);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        Programme p = samples::oneSession();
        Session second = p.sessions.begin()->second;
        second.id = {QUuid::createUuidV5(QUuid(), u"second"_s)};
        second.number = 10;
        second.title = Text(u"es"_s, u"Economía y niñez en Córdoba"_s);
        p.sessions.emplace(second.id, second);
        m_index.build(p, u"en"_s, {{u"New session"_s, u"Ctrl+N"_s, 4}, {u"Print…"_s, u"Ctrl+P"_s, 7}});
    }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        const QString first = u"1.3.2 Mechanisms"_s;
        const QString second = u"1.3.10 Economía y niñez en Córdoba"_s;
        QTest::newRow("nothing") << u"  "_s << QStringList();
        QTest::newRow("a code") << u"1.3.2"_s << QStringList{first};
        QTest::newRow("the beginning of codes, in their order") << u"1.3"_s << QStringList{u"1.3 Private initiative"_s, first, second};
        QTest::newRow("without accents and case") << u"CORDOBA"_s << QStringList{second};
        QTest::newRow("with accents") << u"niñez"_s << QStringList{second};
        QTest::newRow("another language") << u"mecanis"_s << QStringList{first};
        QTest::newRow("words in any order") << u"cordoba economia"_s << QStringList{second};
        QTest::newRow("code and title") << u"1.3.10 niñez"_s << QStringList{second};
        QTest::newRow("a command") << u"print"_s << QStringList{u"Print…"_s};
        QTest::newRow("title's beginning first") << u"eco"_s << QStringList{second, u"2 Economy"_s};
        QTest::newRow("unknown") << u"xyzzy"_s << QStringList();
    }
    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        QCOMPARE(titles(m_index.find(query, 10)), found);
    }

    void offersNoMoreThanAsked()
    {
        QCOMPARE(m_index.find(u"1"_s, 2).size(), size_t(2));
        QCOMPARE(m_index.find(u"e"_s, 0).size(), size_t(0));
    }

    void namesCommandsByTheirPlace()
    {
        const auto found = m_index.find(u"print"_s, 1);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().kind, GoToTarget::Kind::Command);
        QCOMPARE(found.front().command, 7);
        QCOMPARE(found.front().detail, u"Ctrl+P"_s);
    }
};

PLANNER_TEST(TstGoToIndex)
#include "tst_gotoindex.moc"
