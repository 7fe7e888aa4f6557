// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outlinemodel.h"

#include "core/base/words.h"
#include "core/domain/completeness.h"
#include "core/domain/names.h"

#include <algorithm>

namespace planner {

struct OutlineModel::Node {
    Kind kind = Kind::Root;
    QUuid id;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children = {};

    bool is(const Wanted &wanted) const { return kind == wanted.kind && id == wanted.id; }
};

OutlineModel::OutlineModel(Document &document, Settings &settings, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_settings(settings), m_words(Words::in(settings.language())), m_root(std::make_unique<Node>())
{
    tally();
    sync(m_root.get());
    connect(&document, &Document::applied, this, &OutlineModel::follow);
}

OutlineModel::~OutlineModel() = default;

OutlineModel::Node *OutlineModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex OutlineModel::indexOf(const Node *node) const
{
    if (node == m_root.get())
        return {};
    const auto &siblings = node->parent->children;
    const auto at = std::ranges::find(siblings, node, [](const auto &one) { return one.get(); });
    return createIndex(static_cast<int>(at - siblings.begin()), 0, const_cast<Node *>(node));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || parent.column() > 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeAt(index)->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

OutlineModel::Kind OutlineModel::kindAt(const QModelIndex &index) const
{
    return nodeAt(index)->kind;
}

QUuid OutlineModel::idAt(const QModelIndex &index) const
{
    return nodeAt(index)->id;
}

QModelIndex OutlineModel::find(Kind kind, const QUuid &id) const
{
    const auto search = [&](const auto &self, const Node &node) -> const Node * {
        if (node.is({kind, id}))
            return &node;
        for (const auto &child : node.children) {
            if (const Node *found = self(self, *child))
                return found;
        }
        return nullptr;
    };
    const Node *found = search(search, *m_root);
    return found ? indexOf(found) : QModelIndex();
}

void OutlineModel::tally()
{
    const Programme &programme = m_document.programme();
    m_sessions.clear();
    m_tallies.clear();
    m_all = {};
    m_none = {};
    for (const auto &[id, session] : programme.sessions) {
        const ThematicLine *line = lineOf(programme, session);
        m_sessions[session.subTheme ? session.subTheme->value : line ? line->id.value : QUuid()].push_back(id);
        auto share = m_shares.find(id);
        if (share == m_shares.end())
            share = m_shares.insert(id, completenessOf(programme.forum, session));
        const auto add = [&share](Tally &to) {
            ++to.count;
            to.share += *share;
        };
        add(m_all);
        add(line ? m_tallies[line->id.value] : m_none);
        if (session.subTheme)
            add(m_tallies[session.subTheme->value]);
    }
    for (auto &sessions : m_sessions) {
        std::ranges::sort(sessions, [&programme](const SessionId &a, const SessionId &b) {
            const Session &left = programme.sessions.at(a);
            const Session &right = programme.sessions.at(b);
            if (left.number != right.number)
                return left.number < right.number;
            const int order = compareCodes(left.ownCode, right.ownCode);
            return order != 0 ? order < 0 : a < b;
        });
    }
}

std::vector<OutlineModel::Wanted> OutlineModel::wanted(const Node &node) const
{
    const Programme &programme = m_document.programme();
    std::vector<Wanted> children;
    if (node.kind == Kind::Root) {
        children.push_back({Kind::All, {}});
        for (const ThematicLine *line : linesByNumber(programme))
            children.push_back({Kind::Line, line->id.value});
        children.push_back({Kind::NoLine, {}});
        return children;
    }
    if (node.kind == Kind::Line) {
        for (const SubTheme *subTheme : subThemesOf(programme, LineId{node.id}))
            children.push_back({Kind::SubTheme, subTheme->id.value});
    }
    if (node.kind == Kind::Line || node.kind == Kind::SubTheme || node.kind == Kind::NoLine) {
        for (const SessionId &id : m_sessions.value(node.id))
            children.push_back({Kind::Session, id.value});
    }
    return children;
}

/// Brings the node's children, and theirs, to what the programme holds.
void OutlineModel::sync(Node *node)
{
    const std::vector<Wanted> want = wanted(*node);
    auto &have = node->children;
    const bool isSame = std::ranges::equal(have, want, [](const auto &child, const Wanted &one) { return child->is(one); });
    if (!isSame) {
        QHash<QUuid, Kind> stays;
        for (const Wanted &one : want)
            stays.insert(one.id, one.kind);
        for (int row = static_cast<int>(have.size()) - 1; row >= 0; --row) {
            const Node &child = *have[static_cast<size_t>(row)];
            if (!child.id.isNull() && !stays.contains(child.id)) {
                beginRemoveRows(indexOf(node), row, row);
                have.erase(have.begin() + row);
                endRemoveRows();
            }
        }
        for (size_t row = 0; row < want.size(); ++row) {
            if (row < have.size() && have[row]->is(want[row]))
                continue;
            const int to = static_cast<int>(row);
            const auto at = std::find_if(have.begin() + to, have.end(), [&](const auto &child) { return child->is(want[row]); });
            if (at == have.end()) {
                beginInsertRows(indexOf(node), to, to);
                auto fresh = std::make_unique<Node>();
                fresh->kind = want[row].kind;
                fresh->id = want[row].id;
                fresh->parent = node;
                have.insert(have.begin() + to, std::move(fresh));
                endInsertRows();
            } else {
                const int from = static_cast<int>(at - have.begin());
                beginMoveRows(indexOf(node), from, from, indexOf(node), to);
                std::rotate(have.begin() + to, at, at + 1);
                endMoveRows();
            }
        }
    }
    for (const auto &child : have)
        sync(child.get());
}

/// Takes in an edit of sessions that all stay where they are in the tree; false if it is another.
bool OutlineModel::followInPlace(const Edit &edit)
{
    constexpr size_t kFew = 20;
    if (edit.changes.size() > kFew)
        return false;
    for (const Change &change : edit.changes) {
        const auto *replace = std::get_if<Replace<Session>>(&change);
        if (!replace || !replace->before || !replace->after || replace->before->subTheme != replace->after->subTheme || replace->before->line != replace->after->line
            || replace->before->number != replace->after->number || replace->before->ownCode != replace->after->ownCode)
            return false;
    }
    const Programme &programme = m_document.programme();
    for (const Change &change : edit.changes) {
        const Session &session = *std::get<Replace<Session>>(change).after;
        const double share = completenessOf(programme.forum, session);
        const double more = share - m_shares.value(session.id);
        m_shares.insert(session.id, share);
        const ThematicLine *line = lineOf(programme, session);
        m_all.share += more;
        (line ? m_tallies[line->id.value] : m_none).share += more;
        if (session.subTheme)
            m_tallies[session.subTheme->value].share += more;
        for (QModelIndex at = find(Kind::Session, session.id.value); at.isValid(); at = at.parent())
            Q_EMIT dataChanged(at, at);
    }
    Q_EMIT dataChanged(index(0, 0), index(0, 0));
    return true;
}

void OutlineModel::follow(const Edit &edit)
{
    if (followInPlace(edit))
        return;
    bool isAboutTree = false;
    for (const Change &change : edit.changes) {
        switch (kindOf(change)) {
        case RecordKind::Session:
            m_shares.remove(SessionId{idOf(change)});
            isAboutTree = true;
            break;
        case RecordKind::Forum:
            m_shares.clear(); // its languages may be others
            isAboutTree = true;
            break;
        case RecordKind::ThematicLine:
        case RecordKind::SubTheme: isAboutTree = true; break;
        default: break;
        }
    }
    if (!isAboutTree)
        return;
    tally();
    sync(m_root.get());
    relabel();
}

void OutlineModel::relabel()
{
    m_words = Words::in(m_settings.language());
    const auto tell = [this](const auto &self, const Node &node) -> void {
        if (node.children.empty())
            return;
        Q_EMIT dataChanged(indexOf(node.children.front().get()), indexOf(node.children.back().get()));
        for (const auto &child : node.children)
            self(self, *child);
    };
    tell(tell, *m_root);
}

QString OutlineModel::codeAt(const Node &node) const
{
    const Programme &programme = m_document.programme();
    if (node.kind == Kind::Line) {
        const ThematicLine *line = programme.find<ThematicLine>(LineId{node.id});
        return line ? QString::number(line->number) : QString();
    }
    if (node.kind == Kind::SubTheme) {
        const SubTheme *subTheme = programme.find<SubTheme>(SubThemeId{node.id});
        return subTheme ? codeOf(programme, *subTheme) : QString();
    }
    const Session *session = node.kind == Kind::Session ? programme.find<Session>(SessionId{node.id}) : nullptr;
    return session ? codeOf(programme, *session) : QString();
}

QString OutlineModel::titleAt(const Node &node) const
{
    if (node.kind == Kind::All)
        return m_words.translate("Outline", "All sessions");
    if (node.kind == Kind::NoLine)
        return m_words.translate("Outline", "Plenaries and ceremonies");
    return textAt(node).best(m_words.language());
}

Text OutlineModel::textAt(const Node &node) const
{
    const Programme &programme = m_document.programme();
    const auto titleOf = [](const auto *record) { return record ? record->title : Text(); };
    switch (node.kind) {
    case Kind::Line: return titleOf(programme.find<ThematicLine>(LineId{node.id}));
    case Kind::SubTheme: return titleOf(programme.find<SubTheme>(SubThemeId{node.id}));
    case Kind::Session: return titleOf(programme.find<Session>(SessionId{node.id}));
    case Kind::Root:
    case Kind::All:
    case Kind::NoLine: return {};
    }
    Q_UNREACHABLE();
}

QString OutlineModel::titleIn(const QModelIndex &index, const QString &lang) const
{
    return textAt(*nodeAt(index)).in(lang);
}

QString OutlineModel::languageOf(const QModelIndex &index) const
{
    return editedLanguage(m_document.programme().forum, textAt(*nodeAt(index)), m_words.language());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeAt(index);
    const bool isSession = node.kind == Kind::Session;
    const Tally tally = node.kind == Kind::All ? m_all : node.kind == Kind::NoLine ? m_none : m_tallies.value(node.id);
    const double share = isSession ? m_shares.value(SessionId{node.id}) : tally.count ? tally.share / tally.count : 0;
    switch (role) {
    case Qt::DisplayRole: return QStringLiteral("%1 %2").arg(codeAt(node), titleAt(node)).trimmed();
    case Qt::EditRole:
    case TitleRole: return titleAt(node);
    case Qt::ToolTipRole: return QStringLiteral("<span>%1</span>").arg(QStringLiteral("%1 %2").arg(codeAt(node), titleAt(node)).trimmed().toHtmlEscaped());
    case CodeRole: return codeAt(node);
    case CountRole: return isSession ? -1 : tally.count;
    case ShareRole: return share;
    case BarRole: {
        if (node.kind == Kind::NoLine)
            return static_cast<int>(LineColour::Grey);
        const ThematicLine *line = node.kind == Kind::Line ? m_document.programme().find<ThematicLine>(LineId{node.id}) : nullptr;
        return line ? static_cast<int>(line->colour) : -1;
    }
    case Qt::AccessibleTextRole: {
        const QString name = QStringLiteral("%1 %2").arg(codeAt(node), titleAt(node)).trimmed();
        const QString complete = m_words.translate("Outline", "%1 % complete").arg(qRound(share * 100));
        return isSession ? QStringLiteral("%1, %2").arg(name, complete)
                         : QStringLiteral("%1, %2, %3").arg(name, m_words.translate("Outline", "%n session(s)", nullptr, tally.count), complete);
    }
    default: return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Kind kind = kindAt(index);
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return kind == Kind::All || kind == Kind::NoLine || m_document.store().isReadOnly() ? flags : flags | Qt::ItemIsEditable;
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString lang = languageOf(index);
    return role == Qt::EditRole && static_cast<bool>(rename(index, value.toString(), lang, titleIn(index, lang)));
}

Status OutlineModel::rename(const QModelIndex &index, const QString &title, const QString &lang, const QString &base)
{
    const QPersistentModelIndex at = index;
    const Kind kind = kindAt(index);
    const QUuid id = idAt(index);
    const QString titleBefore = titleAt(*nodeAt(index));
    const Status fresh = m_document.refresh(); // the row may move, or go
    const Programme &programme = m_document.programme();
    const auto put = [&](const auto *record) -> Status {
        const QString what = enumName(std::remove_cvref_t<decltype(*record)>::kKind);
        if (!fresh)
            return fresh;
        if (!record)
            return Error{ErrorCode::RecordMissing, {what, titleBefore}};
        const QString code = codeAt(*nodeAt(at));
        const QString name = code.isEmpty() ? titleAt(*nodeAt(at)) : code;
        const EditLabel label{EditVerb::Modify, {what, name, QStringLiteral("title")}};
        if (const QString now = record->title.in(lang); now != base)
            return Error{ErrorCode::RecordChanged, label.args + QStringList{now}};
        auto after = *record;
        after.title.set(lang, title.trimmed());
        return after == *record ? ok() : m_document.apply({label, {m_document.replace(after)}});
    };
    const Status done = kind == Kind::Line ? put(programme.find<ThematicLine>(LineId{id}))
        : kind == Kind::SubTheme           ? put(programme.find<SubTheme>(SubThemeId{id}))
        : kind == Kind::Session            ? put(programme.find<Session>(SessionId{id}))
                                           : ok();
    if (!done)
        Q_EMIT refused(done.error());
    return done;
}

} // namespace planner
