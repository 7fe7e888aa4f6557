// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader.h"

#include <algorithm>
#include <map>

namespace planner {

namespace {

/// The most that each code may keep, so that all keep at most kMaxRemarks.
std::size_t shareOf(const std::map<RemarkCode, std::size_t> &counts)
{
    std::size_t share = 1;
    const auto total = [&counts](std::size_t most) {
        std::size_t sum = 0;
        for (const auto &[code, count] : counts)
            sum += std::min(count, most);
        return sum;
    };
    while (share < kMaxRemarks && total(share + 1) <= kMaxRemarks)
        ++share;
    return share;
}

} // namespace

void capRemarks(std::vector<Remark> &remarks, std::size_t first, const QString &source)
{
    const auto begin = remarks.begin() + static_cast<std::ptrdiff_t>(first);
    qsizetype gone = 0;
    for (auto remark = begin; remark != remarks.end(); ++remark) // said before
        gone += remark->code == RemarkCode::MoreRemarks ? remark->args.value(0).toLongLong() : 0;
    remarks.erase(std::remove_if(begin, remarks.end(), [](const Remark &remark) { return remark.code == RemarkCode::MoreRemarks; }), remarks.end());
    if (remarks.size() - first > kMaxRemarks) {
        std::map<RemarkCode, std::size_t> counts;
        for (auto remark = begin; remark != remarks.end(); ++remark)
            ++counts[remark->code];
        const std::size_t share = shareOf(counts);
        std::map<RemarkCode, std::size_t> kept;
        const auto end = std::remove_if(begin, remarks.end(), [&](const Remark &remark) { return ++kept[remark.code] > share; });
        gone += remarks.end() - end;
        remarks.erase(end, remarks.end());
    }
    if (gone > 0)
        remarks.push_back({RemarkCode::MoreRemarks, {QString::number(gone)}, source, 0});
}

} // namespace planner
