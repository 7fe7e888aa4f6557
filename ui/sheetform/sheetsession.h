// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/sheetform/sheetpart.h"
#include "ui/state/settings.h"

namespace planner {

/// The session that the form shows, in one language of its content, and the way of its edits.
class SheetSession {
public:
    SheetSession(Document &document, Settings &settings) : m_document(document), m_settings(settings) {}

    void setId(const SessionId &id) { m_id = id; }
    const SessionId &id() const noexcept { return m_id; }
    void setLang(const QString &lang) { m_lang = lang; }
    const QString &lang() const noexcept { return m_lang; }

    /// nullptr when there is none (any more).
    const Session *session() const { return m_document.programme().find<Session>(m_id); }
    const Programme &programme() const { return m_document.programme(); }
    SheetContext context() const { return {m_document.programme(), m_lang, words()}; }
    bool isReadOnly() const { return m_document.store().isReadOnly(); }
    Words words() const { return Words::in(m_settings.language()); }

    /// The part as the programme has it. The session must be there.
    QVariant read(SheetPart part) const { return readPart(part, *session(), context()); }
    /// One edit. Errors: RecordMissing, those of withPart and of Document::apply.
    Status put(SheetPart part, const QVariant &value);
    /// Says that the translation fits its source; one edit.
    Status markReviewed(SheetPart part);
    bool needsReview(SheetPart part) const;
    /// Does the language miss a text that another has, or is one made from an older source?
    bool needsWork(const QString &lang) const;

private:
    Status apply(const SheetChange &change, SheetPart part);
    Document &m_document;
    Settings &m_settings;
    SessionId m_id;
    QString m_lang;
};

} // namespace planner
