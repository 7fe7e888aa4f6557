// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fields.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "ui/text/changetext.h"
#include "ui/text/fieldtext.h"

using namespace planner;
using namespace Qt::StringLiterals;

class TstChangetext : public QObject {
    Q_OBJECT
private:
    Programme m_programme = samples::oneSession();
    Session m_before = m_programme.sessions.begin()->second;

    QStringList lines(const Session &after, const QString &lang = u"en"_s) const
    {
        return changeLines(m_before, after, m_programme, Words::in(lang));
    }

private Q_SLOTS:
    void saysOldAndNewOfShortValues()
    {
        m_before.minutes = 60;
        Session after = m_before;
        after.minutes = 90;
        after.locked = !m_before.locked;
        QCOMPARE(lines(after), (QStringList{u"Minutes: 60 → 90"_s, u"Locked: no → yes"_s}));
        after = m_before;
        after.venue.reset();
        QCOMPARE(lines(after).size(), m_before.venue ? 1 : 0);
        QVERIFY(!m_before.venue || lines(after).front().endsWith(u"→ –"_s));
        QCOMPARE(lines(m_before), QStringList());
    }

    void cutsLongValuesAndLeavesOutWhatTheyReplace()
    {
        Session after = m_before;
        after.summary.set(u"es"_s, u"palabra\n"_s.repeated(200));
        const QStringList said = lines(after, u"es"_s);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.front().startsWith(fieldText(u"summary"_s, Words::in(u"es"_s)) + u" (es): palabra palabra"_s), qPrintable(said.front()));
        QVERIFY(said.front().endsWith(u'…'));
        QVERIFY(said.front().size() < 110);
        QVERIFY(!said.front().contains(u'\n'));
    }

    void saysEachLanguageOfAText()
    {
        m_before.title = Text(u"en"_s, u"Water"_s);
        Session after = m_before;
        after.title.set(u"en"_s, u"Waters"_s);
        after.title.set(u"fr"_s, u"Eaux"_s);
        QCOMPARE(lines(after), (QStringList{u"Title (en): Water → Waters"_s, u"Title (fr): Eaux"_s}));
    }

    void namesWhatIdsMean()
    {
        Session after = m_before;
        after.organisers.clear();
        after.participations.clear();
        after.start.reset();
        for (const QString &line : changeLines(after, m_before, m_programme, Words::in(u"en"_s)))
            QVERIFY2(!line.endsWith(u"–"_s) && !line.contains(u'{'), qPrintable(line));
    }
};

PLANNER_TEST(TstChangetext)
#include "tst_changetext.moc"
