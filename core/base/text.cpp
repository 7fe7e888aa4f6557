// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace planner {

const Text::Version *Text::find(QStringView lang) const
{
    const auto it = std::ranges::find_if(m_versions, [lang](const Version &v) { return v.lang == lang; });
    return it == m_versions.end() ? nullptr : &*it;
}

Text::Version *Text::find(QStringView lang)
{
    return const_cast<Version *>(std::as_const(*this).find(lang));
}

QString Text::in(QStringView lang) const
{
    const Version *version = find(lang);
    return version ? version->text : QString();
}

QString Text::best(QStringView lang) const
{
    if (const Version *version = find(lang))
        return version->text;
    return in(m_source);
}

QStringList Text::languages() const
{
    QStringList list;
    for (const Version &version : m_versions)
        list << version.lang;
    return list;
}

void Text::set(const QString &lang, const QString &text)
{
    Version *version = find(lang);
    if (text.isEmpty()) {
        if (!version)
            return;
        m_versions.erase(m_versions.begin() + (version - m_versions.data()));
        if (lang != m_source)
            return;
        m_source = m_versions.empty() ? QString() : m_versions.front().lang;
        if (Version *next = find(m_source))
            next->madeFrom.clear();
        return;
    }
    if (m_versions.empty())
        m_source = lang;
    if (!version) {
        const auto place = std::ranges::find_if(m_versions, [&lang](const Version &v) { return lang < v.lang; });
        version = &*m_versions.insert(place, Version{lang, {}, {}});
    } else if (version->text == text) {
        return;
    }
    version->text = text;
    markReviewed(lang);
}

void Text::markReviewed(QStringView lang)
{
    Version *version = find(lang);
    if (version && lang != m_source)
        version->madeFrom = digest(in(m_source));
}

bool Text::needsReview(QStringView lang) const
{
    const Version *version = find(lang);
    return version && lang != m_source && version->madeFrom != digest(in(m_source));
}

QStringList Text::outdated() const
{
    QStringList langs;
    QString current; // the source's digest, made once and only if it is needed
    for (const Version &version : m_versions) {
        if (version.lang == m_source)
            continue;
        if (current.isEmpty() && !version.madeFrom.isEmpty())
            current = digest(in(m_source));
        if (version.madeFrom.isEmpty() || version.madeFrom != current)
            langs << version.lang;
    }
    return langs;
}

Text Text::restore(QString source, std::vector<Version> versions)
{
    Text text;
    text.m_source = std::move(source);
    text.m_versions = std::move(versions);
    std::ranges::sort(text.m_versions, {}, &Version::lang);
    return text;
}

QString Text::digest(QStringView text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(8).toHex());
}

} // namespace planner
