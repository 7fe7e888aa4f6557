// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/wordlists.h"

#include "core/base/words.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// Folded names and abbreviations, by tag.
const QMap<QString, QString> &languageNames()
{
    static const QMap<QString, QString> names = [] {
        QMap<QString, QString> map;
        const std::pair<const char *, const char *> rows[] = {
            {"en", "en eng english ingles anglais ing"}, {"es", "es esp spa spanish espanol castellano espagnol castilian"},
            {"fr", "fr fra fre french frances francais"}, {"pt", "pt por portuguese portugues portugais"},
            {"ar", "ar ara arabic arabe"}, {"zh", "zh chi zho chinese chino chinois mandarin"}, {"ru", "ru rus russian ruso russe"},
            {"it", "it ita italian italiano italien"}, {"de", "de deu ger german aleman allemand"}, {"ja", "ja jpn japanese japones japonais"},
            {"ca", "ca cat catalan"}, {"tr", "tr tur turkish turco turc"}, {"ko", "ko kor korean coreano coreen"}, {"hi", "hi hin hindi"},
            {"id", "id ind indonesian indonesio indonesien"}, {"sw", "sw swa swahili"}, {"qu", "qu que quechua"}, {"gn", "gn grn guarani"}};
        for (const auto &[tag, list] : rows) {
            for (const QString &name : QString::fromLatin1(list).split(u' '))
                map.insert(name, QString::fromLatin1(tag));
        }
        return map;
    }();
    return names;
}

} // namespace

QStringList languagesIn(const QString &text, QStringList &unknown)
{
    static const QRegularExpression between(u"[\\s.,;/|·–—+&()]+|(?<![a-zA-Z])-|-(?![a-zA-Z])"_s);
    static const QStringList fillers{u"and"_s, u"y"_s, u"e"_s, u"et"_s, u"with"_s, u"con"_s, u"avec"_s};
    static const QRegularExpression regional(u"^[a-z]{2,3}-[A-Z]{2}$"_s);
    QStringList tags;
    const auto take = [&tags](const QString &tag) {
        if (!tags.contains(tag))
            tags << tag;
    };
    const auto tagOf = [](const QString &name) { return languageNames().value(folded(name)); };
    for (const QString &part : plainSpaces(text).split(between, Qt::SkipEmptyParts)) {
        const QStringList names = part.split(u'-'); // "EN-ES-FR"
        if (regional.match(part).hasMatch())
            take(part);
        else if (std::ranges::all_of(names, [&](const QString &name) { return !tagOf(name).isEmpty(); }))
            std::ranges::for_each(names, [&](const QString &name) { take(tagOf(name)); });
        else if (!fillers.contains(folded(part)))
            unknown << part;
    }
    return tags;
}

WrittenCapacity capacityIn(const QString &text)
{
    static const QRegularExpression unlimited(u"\\b(unlimited|no limit|ilimitad[oa]|sin limite|illimitee?|sans limite)\\b"_s);
    static const QRegularExpression negative(u"(?<![\\w)])[-−–]\\d"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression number(u"(\\d{1,3}(?:[., ]\\d{3})+|\\d+)"_s);
    const QString key = folded(text);
    if (unlimited.match(key).hasMatch())
        return {true, {}};
    if (negative.match(text).hasMatch())
        return {};
    auto it = number.globalMatch(plainSpaces(text));
    if (!it.hasNext())
        return {};
    QString digits = it.next().captured(1);
    if (it.hasNext()) // two numbers: which one?
        return {};
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    if (digits.size() > 7)
        return {};
    return {true, digits.toInt()};
}

std::optional<WrittenRegistration> registrationIn(const QString &text)
{
    static const QRegularExpression link(u"(?:https?://|www\\.)[^\\s<>]+"_s);
    WrittenRegistration registration;
    QString rest = plainSpaces(text);
    if (const auto match = link.match(rest); match.hasMatch()) {
        registration.link = match.captured();
        while (!registration.link.isEmpty() && u".,;)"_s.contains(registration.link.back()))
            registration.link.chop(1);
    }
    const QString key = folded(rest.remove(link));
    static const QRegularExpression invitation(u"\\b(invitation|invitacion|invited|invitados)\\b"_s);
    // A "no" counts as the first word, or right before what it denies: "free of charge" denies nothing.
    static const QString need = u"(?:required|needed|necessary|requires?|requerid[oa]|requiere|necesari[oa]|obligatori[oa]|obligatoire|requise?|necessaire|mandatory|previa|prealable)"_s;
    static const QString act = u"(?:registration|register|inscripcion|inscription|registro)"_s;
    static const QRegularExpression no(u"\\b(?:not|no|non|pas|sans|sin|without|aucune|ninguna)\\s+(?:(?:se|es|est|is|be|any|to|prior|d['’]|de)\\s*)*(?:%1|%2)\\b(?:\\s+(?:is\\s+|es\\s+|est\\s+)?(?:%1|%2)\\b)*|^\\W*(?:not|no|non|pas|sans|sin|without|free|libre|aucune|ninguna)\\b"_s.arg(need, act));
    static const QRegularExpression yes(u"\\b(?:yes|si|oui|%1)\\b"_s.arg(need));
    if (invitation.match(key).hasMatch()) {
        registration.kind = RegistrationKind::ByInvitation;
    } else if (const QString others = QString(key).remove(no); others.size() < key.size()) {
        if (yes.match(others).hasMatch()) // both: a person has to look
            return std::nullopt;
        registration.kind = RegistrationKind::NotNeeded;
    } else if (!yes.match(key).hasMatch() && registration.link.isEmpty()) {
        return std::nullopt;
    }
    return registration;
}

} // namespace planner
