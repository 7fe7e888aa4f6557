// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/state/selection.h"
#include "ui/state/settings.h"
#include "ui/text/words.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QHash>

#include <memory>

namespace planner {

/// The programme as a tree: all sessions; the lines with their sub-themes and sessions; plenaries
/// and ceremonies. It follows the document without a reset, so that what is open stays open.
class OutlineModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Kind { Root, All, Line, SubTheme, NoLine, Session };
    enum Role {
        CodeRole = Qt::UserRole, ///< "1.3", or empty
        TitleRole,               ///< without the code
        CountRole,               ///< sessions in it; -1 for a session
        ShareRole,               ///< how complete they are on average, 0 to 1
        BarRole,                 ///< LineColour as a number; -1: none
    };

    OutlineModel(Document &document, Settings &settings, QObject *parent = nullptr);
    ~OutlineModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    Kind kindAt(const QModelIndex &index) const;
    QUuid idAt(const QModelIndex &index) const;
    /// Where a record or "all" or "no line" (with a null id) stands; invalid when it is not there.
    QModelIndex find(Kind kind, const QUuid &id) const;
    /// The title in @p lang alone; and the language in which it is edited.
    QString titleIn(const QModelIndex &index, const QString &lang) const;
    QString languageOf(const QModelIndex &index) const;
    /// Writes a title in @p lang, as one edit. Errors: RecordChanged when it is not @p base any more; RecordMissing.
    Status rename(const QModelIndex &index, const QString &title, const QString &lang, const QString &base);
    /// Other words: everything is shown anew, nothing moves.
    void relabel();

Q_SIGNALS:
    /// An edit was refused.
    void refused(const planner::Error &error);

private:
    struct Node;
    struct Wanted {
        Kind kind;
        QUuid id;
    };
    struct Tally {
        int count = 0;
        double share = 0; ///< the sum
    };
    Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;
    std::vector<Wanted> wanted(const Node &node) const;
    void sync(Node *node);
    void follow(const Edit &edit);
    bool followInPlace(const Edit &edit);
    void tally();
    QString codeAt(const Node &node) const;
    QString titleAt(const Node &node) const;
    Text textAt(const Node &node) const;

    Document &m_document;
    Settings &m_settings;
    Words m_words;
    std::unique_ptr<Node> m_root;
    QHash<QUuid, std::vector<SessionId>> m_sessions; ///< of sub-themes, lines, and (null id) none, in order
    QHash<SessionId, double> m_shares;
    QHash<QUuid, Tally> m_tallies; ///< of sub-themes and lines
    Tally m_all;
    Tally m_none;
};

} // namespace planner
