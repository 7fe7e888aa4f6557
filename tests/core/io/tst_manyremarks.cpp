// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/importer.h"
#include "core/io/sheet/sheetreader.h"

#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <algorithm>
#include <map>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

const QString kManyTitled = u"Title of the session 1.3.2: Streets\nDate: 31/05/2021\n"_s;

std::vector<Remark> numberedRemarks(RemarkCode code, int count)
{
    std::vector<Remark> remarks;
    for (int i = 0; i < count; ++i)
        remarks.push_back({code, {QString::number(i)}, u"a.md"_s, i});
    return remarks;
}

int timesOf(const std::vector<Remark> &remarks, RemarkCode code)
{
    return static_cast<int>(std::ranges::count(remarks, code, &Remark::code));
}

int leftOut(const std::vector<Remark> &remarks)
{
    return remarks.empty() || remarks.back().code != RemarkCode::MoreRemarks ? 0 : remarks.back().args.front().toInt();
}

} // namespace

/// Sheets that give more to say than anybody reads.
class TstManyRemarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheFirstOfEachCode_data()
    {
        QTest::addColumn<std::vector<int>>("counts"); // of three codes
        QTest::addColumn<std::vector<int>>("kept");
        const auto row = [](const char *name, std::vector<int> counts, std::vector<int> kept) { QTest::newRow(name) << std::move(counts) << std::move(kept); };
        row("none", {0, 0, 0}, {0, 0, 0});
        row("as many as there may be", {48, 1, 1}, {48, 1, 1});
        row("one too many", {49, 1, 1}, {48, 1, 1});
        row("many of one", {100000, 0, 0}, {50, 0, 0});
        row("many of two", {30, 100000, 1}, {24, 24, 1});
        row("many of all", {1000, 1000, 1000}, {16, 16, 16});
    }
    void keepsTheFirstOfEachCode()
    {
        QFETCH(std::vector<int>, counts);
        QFETCH(std::vector<int>, kept);
        const std::vector<RemarkCode> codes{RemarkCode::LineIgnored, RemarkCode::HeadingUnknown, RemarkCode::ContactLeftOut};
        std::vector<Remark> remarks = numberedRemarks(RemarkCode::LineMade, 60); // another sheet's
        for (std::size_t i = 0; i < codes.size(); ++i) {
            const auto more = numberedRemarks(codes[i], counts[i]);
            remarks.insert(remarks.end(), more.begin(), more.end());
        }
        capRemarks(remarks, 60, u"a.md"_s);
        QCOMPARE(timesOf(remarks, RemarkCode::LineMade), 60);
        int gone = 0;
        for (std::size_t i = 0; i < codes.size(); ++i) {
            QCOMPARE(timesOf(remarks, codes[i]), kept[i]);
            const auto first = std::ranges::find(remarks, codes[i], &Remark::code);
            for (int k = 0; k < kept[i]; ++k)
                QCOMPARE(first[k].line, k);
            gone += counts[i] - kept[i];
        }
        QCOMPARE(leftOut(remarks), gone);
        QCOMPARE(timesOf(remarks, RemarkCode::MoreRemarks), gone > 0 ? 1 : 0);
        const std::vector<Remark> once = remarks;
        capRemarks(remarks, 60, u"a.md"_s);
        QCOMPARE(remarks, once);
    }

    void countsThoseThatWentBefore()
    {
        std::vector<Remark> remarks = numberedRemarks(RemarkCode::LineIgnored, 70);
        capRemarks(remarks, 0, u"a.md"_s);
        const auto more = numberedRemarks(RemarkCode::OrganisationMade, 30);
        remarks.insert(remarks.end(), more.begin(), more.end());
        capRemarks(remarks, 0, u"a.md"_s);
        QCOMPARE(timesOf(remarks, RemarkCode::LineIgnored), 25);
        QCOMPARE(timesOf(remarks, RemarkCode::OrganisationMade), 25);
        QCOMPARE(remarks.back(), (Remark{RemarkCode::MoreRemarks, {u"50"_s}, u"a.md"_s, 0}));
    }

    void readsAHostileSheet_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("left");
        QTest::newRow("other fields") << u"Organizers: UCLG\n"_s + u"Other field: x\n"_s.repeated(20000) << 20000 - 50;
        QTest::newRow("headings") << u"Summary:\n"_s + u"## A heading\n\nA text.\n\n"_s.repeated(5000) << 5000 - 50;
        QTest::newRow("contacts") << u"Summary:\n"_s + u"Contact: a@example.org\n\nA text.\n\n"_s.repeated(5000) << 5000 - 50;
        QTest::newRow("few") << u"Summary:\n"_s + u"## A heading\n\nA text.\n\n"_s.repeated(50) << 0;
    }
    void readsAHostileSheet()
    {
        QFETCH(QString, body);
        const auto sheet = readSheet((kManyTitled + body).toUtf8(), u"sheet.md"_s);
        QVERIFY(sheet);
        QVERIFY(sheet.value().remarks.size() <= kMaxRemarks + 1);
        QTEST(leftOut(sheet.value().remarks), "left");
        QCOMPARE(sheet.value().remarks.back().source, u"sheet.md"_s);
    }

    void importsHostileSheets()
    {
        QStringList names;
        for (int i = 0; i < 3000; ++i)
            names << u"Town %1"_s.arg(i);
        const QString body = u"Time: 8:00-9:30 (UTC-3) / 13:00-14:45 (UTC+2)\nOrganizers: "_s + names.join(u"; "_s) + u"\nOther field: x"_s.repeated(3000) + u'\n';
        const auto plan = planDocuments(samples::emptyForum(), {{u"a.md"_s, (kManyTitled + body).toUtf8()}, {u"b.md"_s, (QString(kManyTitled).replace(u"1.3.2"_s, u"1.3.3"_s) + body).toUtf8()}}, samples::countedIds(1000));
        QVERIFY(plan);
        std::map<QString, std::vector<Remark>> bySheet;
        for (const Remark &remark : plan.value().remarks)
            bySheet[remark.source].push_back(remark);
        QCOMPARE(bySheet.size(), 2u);
        for (const auto &[name, remarks] : bySheet) {
            QVERIFY(remarks.size() <= kMaxRemarks + 1);
            QCOMPARE(timesOf(remarks, RemarkCode::TimesDisagree), 1); // not hidden
            QCOMPARE(timesOf(remarks, RemarkCode::MoreRemarks), 1);
            QVERIFY(leftOut(remarks) > 2900);
        }
        QCOMPARE(timesOf(bySheet.at(u"a.md"_s), RemarkCode::OrganisationMade), 24);
        QCOMPARE(leftOut(bySheet.at(u"a.md"_s)), 6001 - 49);
    }
};

PLANNER_TEST(TstManyRemarks)
#include "tst_manyremarks.moc"
