// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <QtCore/QTranslator>

namespace planner {

Words::Words(QString language, std::shared_ptr<const QTranslator> translator)
    : m_language(std::move(language)), m_locale(m_language), m_translator(std::move(translator))
{
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
}

Words Words::in(const QString &language)
{
    static const QStringList spoken{QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr")};
    static QMap<QString, std::shared_ptr<const QTranslator>> loaded;
    const QString known = spoken.contains(language) ? language : spoken.front();
    auto &translator = loaded[known];
    if (!translator) {
        auto fresh = std::make_shared<QTranslator>();
        if (!fresh->load(QStringLiteral(":/i18n/forum-planner_%1.qm").arg(known)))
            qWarning("the words in %s are missing", qPrintable(known));
        translator = std::move(fresh);
    }
    return Words(known, translator);
}

QString Words::translate(const char *context, const char *source, const char *comment, int n) const
{
    QString text = m_translator->translate(context, source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QStringLiteral("%n"), m_locale.toString(n));
    return text;
}

} // namespace planner
