// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace planner {

namespace {

/// Can a browser or a mail program follow it (RFC 3986)?
bool isLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid() || std::ranges::any_of(link, [](QChar c) { return c.isSpace(); }))
        return false;
    if (url.scheme() == QLatin1String("mailto"))
        return url.path().contains(u'@');
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isWeb && (url.host().contains(u'.') || url.host() == QLatin1String("localhost"));
}

} // namespace

void checkLinks(const Session &session, std::vector<Finding> &found)
{
    if (session.status == SessionStatus::Cancelled)
        return;
    const auto check = [&](const char *field, const QString &link) {
        if (!link.isEmpty() && !isLink(link))
            found.push_back(findingOf(Rule::LinkInvalid, {session.id}, {QString::fromLatin1(field), link}));
    };
    check("link", session.registration.link);
    std::vector<QString> seen;
    for (const RelevantDocument &document : session.documents) {
        if (std::ranges::find(seen, document.url) == seen.end())
            check("documents", document.url);
        seen.push_back(document.url);
    }
}

} // namespace planner
