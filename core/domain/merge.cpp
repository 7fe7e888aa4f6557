// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/merge.h"

#include <algorithm>

namespace planner {

namespace {

std::optional<Text::Version> versionIn(const Text &text, const QString &lang)
{
    const auto at = std::ranges::find(text.versions(), lang, &Text::Version::lang);
    return at == text.versions().end() ? std::nullopt : std::optional(*at);
}

} // namespace

bool mergeField(const Text &base, const Text &mine, Text &theirs)
{
    QStringList langs = theirs.languages() + mine.languages();
    langs.removeDuplicates();
    bool isFree = true;
    std::vector<Text::Version> versions;
    for (const QString &lang : std::as_const(langs)) {
        auto version = versionIn(theirs, lang);
        isFree = mergeField(versionIn(base, lang), versionIn(mine, lang), version) && isFree;
        if (version)
            versions.push_back(*version);
    }
    QString source = theirs.source();
    (void)mergeField(base.source(), mine.source(), source); // which of two first texts is the source matters to nobody
    const bool hasSource = std::ranges::find(versions, source, &Text::Version::lang) != versions.end();
    if (!hasSource)
        source = versions.empty() ? QString() : versions.front().lang;
    for (Text::Version &version : versions) {
        if (version.lang == source)
            version.madeFrom.clear();
    }
    theirs = Text::restore(source, std::move(versions));
    return isFree;
}

} // namespace planner
