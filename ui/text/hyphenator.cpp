// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/hyphenator.h"

#include <QtCore/QFile>
#include <QtCore/QHash>

#include <hyphen.h>

#include <cstdlib>
#include <map>
#include <vector>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortest = 6; ///< letters of a word that may be divided
constexpr qsizetype kLongest = 100;
constexpr qsizetype kBefore = 2;
constexpr qsizetype kAfter = 3;

/// The patterns of one language, and the words divided so far.
class Patterns {
public:
    explicit Patterns(const QString &lang)
    {
        const QString name = lang == u"en" ? u"en_US"_s : lang == u"es" ? u"es_ES"_s : lang;
        const QByteArray path = QFile::encodeName(u"/usr/share/hyphen/hyph_%1.dic"_s.arg(name));
        if (QFile::exists(QFile::decodeName(path)))
            m_dict = hnj_hyphen_load(path.constData());
    }
    QString divided(const QString &word)
    {
        if (!m_dict || word.size() < kShortest || word.size() > kLongest)
            return word;
        auto known = m_words.find(word);
        if (known == m_words.end())
            known = m_words.insert(word, divide(word));
        return *known;
    }

private:
    QString divide(const QString &word) const
    {
        const QString lower = word.toLower();
        if (lower.size() != word.size())
            return word;
        const QByteArray bytes = m_dict->utf8 ? lower.toUtf8() : lower.toLatin1();
        std::vector<char> marks(static_cast<std::size_t>(bytes.size()) + 5);
        char **rep = nullptr;
        int *pos = nullptr;
        int *cut = nullptr;
        const bool isDone = hnj_hyphen_hyphenate2(m_dict, bytes.constData(), static_cast<int>(bytes.size()), marks.data(), nullptr, &rep, &pos, &cut) == 0;
        const bool isRespelt = rep != nullptr; // no language of ours changes letters; leave such a word whole
        if (rep) {
            for (qsizetype i = 0; i < bytes.size(); ++i)
                std::free(rep[i]);
        }
        std::free(rep);
        std::free(pos);
        std::free(cut);
        if (!isDone || isRespelt)
            return word;
        QString result;
        for (qsizetype i = 0; i < word.size(); ++i) {
            result += word[i];
            const bool mayDivide = i + 1 >= kBefore && word.size() - i - 1 >= kAfter;
            if (mayDivide && (marks[static_cast<std::size_t>(i)] & 1))
                result += QChar(QChar::SoftHyphen);
        }
        return result;
    }

    HyphenDict *m_dict = nullptr; ///< kept to the end of the program
    QHash<QString, QString> m_words;
};

} // namespace

QString withSoftHyphens(const QString &text, const QString &lang)
{
    static auto &languages = *new std::map<QString, Patterns>; // a dictionary stays to the end of the program
    Patterns &patterns = languages.try_emplace(lang, lang).first->second;
    QString result;
    QString word;
    for (const QChar c : text) {
        if (c.isLetter()) {
            word += c;
            continue;
        }
        result += patterns.divided(word) + c;
        word.clear();
    }
    return result + patterns.divided(word);
}

} // namespace planner
