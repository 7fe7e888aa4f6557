// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"
#include "ui/text/remarktext.h"

#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

/// Sentences about what went wrong, with values that somebody else wrote.
class TstErrorText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cutsWhatItQuotes_data()
    {
        QTest::addColumn<QString>("lang");
        for (const char *lang : {"en", "es", "fr"})
            QTest::newRow(lang) << QString::fromLatin1(lang);
    }

    void cutsWhatItQuotes()
    {
        QFETCH(QString, lang);
        const Words &words = Words::in(lang);
        const QString path = u"/a/very/long/path"_s.repeated(10) + u".md"_s;
        const QString page = u"Twelve words. "_s.repeated(250'000);
        for (const ErrorCode code : {ErrorCode::SheetDateInvalid, ErrorCode::SheetTimeInvalid, ErrorCode::SheetZoneUnknown, ErrorCode::SheetCodeInvalid}) {
            const QString text = errorText({code, {path, u"12"_s, page}}, words);
            QVERIFY2(text.contains(path), qPrintable(text));
            QVERIFY2(text.contains(u"Twelve words. Twelve words."_s) && text.contains(u'…'), qPrintable(text.left(500)));
            QVERIFY(text.size() < path.size() + 250);
        }
        QVERIFY(errorText({ErrorCode::DateInvalid, {page}}, words).size() < 250);
        QVERIFY(!errorText({ErrorCode::SheetDateInvalid, {path, u"12"_s, u"31/02/2021"_s}}, words).contains(u'…'));
    }

    void cutsWhatARemarkRepeats()
    {
        const QString page = u"Twelve words. "_s.repeated(250'000);
        for (const RemarkCode code : {RemarkCode::LineIgnored, RemarkCode::NotSettled, RemarkCode::CapacityUnclear, RemarkCode::DateMissing, RemarkCode::LanguageUnknown})
            QVERIFY(remarkText({code, {page, u"time"_s}, u"sheet.md"_s, 12}, Words::in(u"fr"_s)).size() < 300);
        QVERIFY(remarkText({RemarkCode::HeadersRemoved, {u"9"_s, page}, u"sheet.md"_s, 0}, Words::in(u"en"_s)).size() < 500);
    }
};

PLANNER_TEST(TstErrorText)
#include "tst_errortext.moc"
