<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Arguments</name>
    <message>
        <source>Plans the programme of a forum.</source>
        <translation>Planifie le programme d’un forum.</translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample programme.</source>
        <translation>Ouvrir une nouvelle copie du programme d’exemple.</translation>
    </message>
    <message>
        <source>Language of the window: en, es or fr.</source>
        <translation>Langue de la fenêtre&#xa0;: en, es ou fr.</translation>
    </message>
    <message>
        <source>Theme of the window: system, light or dark.</source>
        <translation>Thème de la fenêtre&#xa0;: system, light ou dark.</translation>
    </message>
    <message>
        <source>Programme file to open.</source>
        <translation>Fichier de programme à ouvrir.</translation>
    </message>
</context>
<context>
    <name>CapacityText</name>
    <message>
        <source>Unlimited</source>
        <translation>Illimitée</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its new value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its old and its new value</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>None</source>
        <comment>no venue</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Non programmée</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>hint</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>L’option --%1 manque.</translation>
    </message>
    <message>
        <source>“%1” is not a paper size: choose A4 or Letter.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de papier&#xa0;: choisissez A4 ou Letter.</translation>
    </message>
    <message>
        <source>“%1” is not a design: choose agenda, brief or sheet.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une présentation&#xa0;: choisissez agenda, brief ou sheet.</translation>
    </message>
    <message>
        <source>A sheet as text is one session&apos;s: name it with --session.</source>
        <translation>Une fiche au format texte concerne une seule session&#xa0;: indiquez-la avec --session.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 écrit.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n enregistrement écrit.</numerusform>
            <numerusform>%n enregistrements écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be written.</source>
        <translation>
            <numerusform>%n enregistrement serait écrit.</numerusform>
            <numerusform>%n enregistrements seraient écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Other zones</source>
        <translation>Autres fuseaux</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unscheduled</source>
        <translation>
            <numerusform>%n non programmée</numerusform>
            <numerusform>%n non programmées</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-theme(s)</source>
        <translation>
            <numerusform>%n sous-thème</numerusform>
            <numerusform>%n sous-thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>unscheduled</source>
        <translation>non programmée</translation>
    </message>
    <message>
        <source>“%1” cannot be listed: choose sessions, lines, people or venues.</source>
        <translation>Impossible de lister «&#xa0;%1&#xa0;»&#xa0;: choisissez sessions, lines, people ou venues.</translation>
    </message>
    <message>
        <source>Write JSON to standard output.</source>
        <translation>Écrire du JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>Language of the content: en, es, fr or another of the forum&apos;s.</source>
        <translation>Langue du contenu&#xa0;: en, es, fr ou une autre langue du forum.</translation>
    </message>
    <message>
        <source>The forum&apos;s name.</source>
        <translation>Le nom du forum.</translation>
    </message>
    <message>
        <source>The forum&apos;s time zone, as in America/Argentina/Cordoba.</source>
        <translation>Le fuseau horaire du forum, par exemple America/Argentina/Cordoba.</translation>
    </message>
    <message>
        <source>The first day, as in 2021-05-26.</source>
        <translation>Le premier jour, par exemple 2021-05-26.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Le dernier jour.</translation>
    </message>
    <message>
        <source>Another zone to show; may be given several times.</source>
        <translation>Un autre fuseau à afficher&#xa0;; l’option peut être répétée.</translation>
    </message>
    <message>
        <source>Leave Saturdays and Sundays out.</source>
        <translation>Exclure les samedis et les dimanches.</translation>
    </message>
    <message>
        <source>What the sources are: sheet. Without it, the program looks.</source>
        <translation>La nature des sources&#xa0;: sheet. Sans cette option, le logiciel la détermine.</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Indiquer seulement ce qui changerait.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>pdf or sheet (text). Without it, the ending of OUT decides.</source>
        <translation>pdf ou sheet (texte). Sans cette option, l’extension de OUT décide.</translation>
    </message>
    <message>
        <source>For pdf: agenda (in full), brief or sheet.</source>
        <translation>Pour pdf&#xa0;: agenda (complet), brief ou sheet.</translation>
    </message>
    <message>
        <source>A zone to show beside the forum&apos;s; may be given several times. Without it, the forum&apos;s other zones.</source>
        <translation>Un fuseau à afficher à côté de celui du forum&#xa0;; l’option peut être répétée. Sans elle, les autres fuseaux du forum.</translation>
    </message>
    <message>
        <source>Only this day, as in 2021-05-31.</source>
        <translation>Ce jour uniquement, par exemple 2021-05-31.</translation>
    </message>
    <message>
        <source>Only this thematic line, by its number.</source>
        <translation>Cette ligne thématique uniquement, par son numéro.</translation>
    </message>
    <message>
        <source>For sheets: the session, by its code.</source>
        <translation>Pour les fiches&#xa0;: la session, par son code.</translation>
    </message>
    <message>
        <source>A4 or Letter.</source>
        <translation>A4 ou Letter.</translation>
    </message>
    <message>
        <source>Make a new programme.</source>
        <translation>Créer un nouveau programme.</translation>
    </message>
    <message>
        <source>Make a copy of the sample programme.</source>
        <translation>Créer une copie du programme d’exemple.</translation>
    </message>
    <message>
        <source>Say what a programme holds.</source>
        <translation>Indiquer ce que contient un programme.</translation>
    </message>
    <message>
        <source>List sessions, lines, people or venues.</source>
        <translation>Lister les sessions, les lignes, les personnes ou les lieux.</translation>
    </message>
    <message>
        <source>Take in session sheets: all of them, or nothing.</source>
        <translation>Importer des fiches de session&#xa0;: toutes, ou aucune.</translation>
    </message>
    <message>
        <source>Write the agenda or a session sheet.</source>
        <translation>Écrire le programme à imprimer ou une fiche de session.</translation>
    </message>
    <message>
        <source>Say what is wrong or missing; exit code 1 when there is an error.</source>
        <translation>Indiquer ce qui est erroné ou manquant&#xa0;; code de sortie 1 en cas d’erreur.</translation>
    </message>
    <message>
        <source>Usage: forum-planner-cli COMMAND FILE [options]</source>
        <translation>Utilisation&#xa0;: forum-planner-cli COMMAND FILE [options]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>FILE is the programme&apos;s .forum file. “forum-planner-cli COMMAND --help” says more.</source>
        <translation>FILE est le fichier .forum du programme. «&#xa0;forum-planner-cli COMMAND --help&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Say how to use this command.</source>
        <translation>Indiquer comment utiliser cette commande.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>There is one argument too many.</source>
        <translation>Il y a un argument de trop.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 créé.</translation>
    </message>
    <message>
        <source>%1: the ending tells no format. Name the file .pdf or .txt, or say --format.</source>
        <translation>%1&#xa0;: l’extension n’indique aucun format. Donnez au fichier l’extension .pdf ou .txt, ou indiquez --format.</translation>
    </message>
    <message>
        <source>%1 is the programme itself. Choose another name.</source>
        <translation>%1 est le programme lui-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>--session goes with the design sheet only; leave it out, or choose --design sheet.</source>
        <translation>--session ne va qu’avec le modèle sheet&#x202f;; retirez-la ou choisissez --design sheet.</translation>
    </message>
    <message>
        <source>The option --%1 is empty.</source>
        <translation>L’option --%1 est vide.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>What there is to say could not all be written to standard output.</source>
        <translation>Tout n’a pas pu être écrit sur la sortie standard.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A session cannot start at %1 and last %2 minutes: it lasts from 1 minute to 24 hours.</source>
        <translation>Une session ne peut pas commencer à %1 et durer %2 minutes&#xa0;: elle dure de 1 minute à 24 heures.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Write it as in “Europe/Madrid”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire. Écrivez-le comme dans «&#xa0;Europe/Madrid&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a date of the calendar. Write it as in 2021-05-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date du calendrier. Écrivez-la comme dans 2021-05-31.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it as in 08:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure du jour. Écrivez-la comme dans 08:30.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag. Write it as in “es” or “pt-BR”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de langue. Écrivez-le comme dans «&#xa0;es&#xa0;» ou «&#xa0;pt-BR&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2 is out of range.</source>
        <translation>%1&#xa0;: la valeur %2 est hors limites.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1&#xa0;: la valeur manque.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, where %3 fit.</source>
        <translation>%1&#xa0;: texte trop long (%2 caractères, pour %3 au maximum).</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1&#xa0;: la valeur «&#xa0;%2&#xa0;» n’est pas admise.</translation>
    </message>
    <message>
        <source>Somebody else has changed this %1 meanwhile: “%2”. Look at it and try again.</source>
        <translation>Une autre personne a modifié cet élément (%1) entre-temps&#xa0;: «&#xa0;%2&#xa0;». Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>Somebody else has removed this %1 meanwhile: “%2”.</source>
        <translation>Une autre personne a supprimé cet élément (%1) entre-temps&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: what it names does not exist any more.</source>
        <translation>%1&#xa0;: l’élément désigné n’existe plus.</translation>
    </message>
    <message>
        <source>“%2” (%1) is still used in %3 places, so it cannot be removed.</source>
        <translation>Suppression impossible&#xa0;: «&#xa0;%2&#xa0;» (%1) sert encore à %3 endroits.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1&#xa0;: ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>%1: the file exists already. Choose another name.</source>
        <translation>%1&#xa0;: le fichier existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read. Ask its owner for permission.</source>
        <translation>%1&#xa0;: le fichier ne peut pas être lu. Demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <source>%1: the file can only be read. Save a copy to work on.</source>
        <translation>%1&#xa0;: le fichier est en lecture seule. Enregistrez une copie pour y travailler.</translation>
    </message>
    <message>
        <source>%1: this is not a programme of Forum Planner. Nothing was changed.</source>
        <translation>%1&#xa0;: ce n’est pas un programme de Forum Planner. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: made by a newer Forum Planner (format %2; this one reads up to %3). Update the program. Nothing was changed.</source>
        <translation>%1&#xa0;: créé par une version plus récente de Forum Planner (format %2&#xa0;; celle-ci lit jusqu’au format %3). Mettez le logiciel à jour. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: the file is damaged (%2). Nothing was changed; go back to a copy or a backup.</source>
        <translation>%1&#xa0;: le fichier est endommagé (%2). Rien n’a été modifié&#xa0;; revenez à une copie ou à une sauvegarde.</translation>
    </message>
    <message>
        <source>%1: another program holds the file. Try again in a moment.</source>
        <translation>%1&#xa0;: un autre logiciel occupe le fichier. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1: the file cannot be written there. Choose another place.</source>
        <translation>%1&#xa0;: impossible d’écrire le fichier à cet endroit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1: the disk is full. Nothing was lost; make room and try again.</source>
        <translation>%1&#xa0;: le disque est plein. Rien n’a été perdu&#xa0;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>%1: the backup could not be written, so the file was left as it is. Make room beside it and try again.</source>
        <translation>%1&#xa0;: la sauvegarde n’a pas pu être écrite&#xa0;; le fichier a donc été laissé tel quel. Libérez de l’espace à côté de lui et réessayez.</translation>
    </message>
    <message>
        <source>%1: the programme could not be read or written. Nothing was changed.</source>
        <translation>%1&#xa0;: le programme n’a pas pu être lu ou écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not text. Save the sheet as plain text (UTF-8) and try again.</source>
        <translation>%1, ligne %2&#xa0;: ce n’est pas du texte. Enregistrez la fiche en texte brut (UTF-8) et réessayez.</translation>
    </message>
    <message>
        <source>%1: the sheet has no field “%2”. Add it and try again.</source>
        <translation>%1&#xa0;: la fiche n’a pas de champ «&#xa0;%2&#xa0;». Ajoutez-le et réessayez.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not a date of the calendar. Write it as in 31/05/2021.</source>
        <translation>%1, ligne %2&#xa0;: «&#xa0;%3&#xa0;» n’est pas une date du calendrier. Écrivez-la comme dans 31/05/2021.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not a span of time. Write it as in 08:00 - 09:30 (UTC-3).</source>
        <translation>%1, ligne %2&#xa0;: «&#xa0;%3&#xa0;» n’est pas une plage horaire. Écrivez-la comme dans 08:00 - 09:30 (UTC-3).</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not a known time zone. Write it as in UTC-3 or Europe/Madrid.</source>
        <translation>%1, ligne %2&#xa0;: «&#xa0;%3&#xa0;» n’est pas un fuseau horaire connu. Écrivez-le comme dans UTC-3 ou Europe/Madrid.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not a session&apos;s code. Write it as in 1.3.2.</source>
        <translation>%1, ligne %2&#xa0;: «&#xa0;%3&#xa0;» n’est pas un code de session. Écrivez-le comme dans 1.3.2.</translation>
    </message>
    <message>
        <source>%1, line %2: the field “%3” stands here a second time. Leave one of them.</source>
        <translation>%1, ligne %2&#xa0;: le champ «&#xa0;%3&#xa0;» figure ici une seconde fois. N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>%1: the PDF could not be written.</source>
        <translation>%1&#xa0;: le PDF n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>%1 is not a day of the forum.</source>
        <translation>%1 n’est pas un jour du forum.</translation>
    </message>
    <message>
        <source>There is no thematic line %1.</source>
        <translation>Il n’y a pas de ligne thématique %1.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>Il n’y a pas de session %1.</translation>
    </message>
    <message>
        <source>%1: the session “%2” stands on %3 too, in the same language. Leave one of them.</source>
        <translation>%1&#xa0;: la session «&#xa0;%2&#xa0;» figure aussi dans %3, dans la même langue. N’en gardez qu’une.</translation>
    </message>
    <message>
        <source>“%1” is not one of the forum&apos;s languages: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une des langues du forum&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: this is a folder, not a file. Name a file in it.</source>
        <translation>%1&#xa0;: c’est un dossier, pas un fichier. Indiquez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>%1: the file is empty. Go back to a copy or a backup.</source>
        <translation>%1&#xa0;: le fichier est vide. Revenez à une copie ou à une sauvegarde.</translation>
    </message>
    <message>
        <source>%1: the file is damaged. Nothing was changed; go back to a copy or a backup.</source>
        <translation>%1&#xa0;: le fichier est endommagé. Rien n’a été modifié&#xa0;; revenez à une copie ou à une sauvegarde.</translation>
    </message>
    <message>
        <source>%1: too large to read; at most %2 MB. Save the sheet as plain text, one sheet a file.</source>
        <translation>%1&#xa0;: trop grand pour être lu&#xa0;; au plus %2&#xa0;Mo. Enregistrez la fiche en texte brut, une par fichier.</translation>
    </message>
    <message>
        <source>%1: the file is empty. Ask for the sheet again.</source>
        <translation>%1&#xa0;: le fichier est vide. Redemandez la fiche.</translation>
    </message>
    <message>
        <source>%1: this is not a session sheet: none of its labels (title, thematic line, date …) was found. Is it the right file?</source>
        <translation>%1&#xa0;: ce n’est pas une fiche de session&#xa0;: aucune de ses étiquettes (titre, ligne thématique, date…) n’a été trouvée. Est-ce le bon fichier&#xa0;?</translation>
    </message>
    <message>
        <source>%1: this computer does not know the time zone “%2”. Update its time zone data (tzdata) and try again.</source>
        <translation>%1&#xa0;: cet ordinateur ne connaît pas le fuseau horaire «&#xa0;%2&#xa0;». Mettez à jour ses données de fuseaux (tzdata) et réessayez.</translation>
    </message>
    <message>
        <source>%1 is “%2” now: somebody else has changed it meanwhile. Do it again to put yours in its place.</source>
        <translation>%1 est maintenant «&#xa0;%2&#xa0;»&#xa0;: une autre personne l’a modifié entre-temps. Recommencez pour mettre le vôtre à sa place.</translation>
    </message>
    <message>
        <source>%1: somebody else has changed this meanwhile. Do it again to put yours in its place.</source>
        <translation>%1&#xa0;: une autre personne l’a modifié entre-temps. Recommencez pour mettre le vôtre à sa place.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it in its sheet to change its day, time, length or venue.</source>
        <translation>%1 est verrouillée. Pour changer son jour, son heure, sa durée ou son lieu, déverrouillez-la dans sa fiche.</translation>
    </message>
    <message>
        <source>%1: the file is open, here or in another program. Close it there, or choose another name.</source>
        <translation>%1&#xa0;: le fichier est ouvert, ici ou dans un autre logiciel. Fermez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1: the pages could not be printed. See whether the printer is on and ready, and print again.</source>
        <translation>%1&#xa0;: les pages n’ont pas pu être imprimées. Vérifiez que l’imprimante est allumée et prête, puis relancez l’impression.</translation>
    </message>
    <message>
        <source>The programme has no session yet.</source>
        <translation>Le programme n’a encore aucune session.</translation>
    </message>
    <message>
        <source>There is no session that fits %1.</source>
        <translation>Aucune session ne correspond à %1.</translation>
    </message>
    <message>
        <source>Others have changed the programme meanwhile. Look at what would change now, and try again.</source>
        <translation>D’autres ont modifié le programme entre-temps. Regardez ce qui changerait maintenant et réessayez.</translation>
    </message>
    <message>
        <source>A forum cannot go from %1 to %2: its last day is not before the first, and it has %3 days at most.</source>
        <translation>Un forum ne peut pas aller du %1 au %2&#xa0;: son dernier jour ne précède pas le premier et il compte %3 jours au plus.</translation>
    </message>
    <message>
        <source>Somebody else has removed this %1 meanwhile.</source>
        <translation>Une autre personne a supprimé cet élément (%1) entre-temps.</translation>
    </message>
    <message>
        <source>%1: this is a programme of Forum Planner. Choose another name for what is to be written.</source>
        <translation>%1&#xa0;: c’est un programme de Forum Planner. Choisissez un autre nom pour ce qui doit être écrit.</translation>
    </message>
    <message>
        <source>“%1” is not a format that this program knows: choose %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format que ce programme connaît&#xa0;: choisissez %2.</translation>
    </message>
    <message>
        <source>There is no room for this session on %1 any more. It stays in the tray; drag it to where it may run beside another.</source>
        <translation>Il n’y a plus de place pour cette session le %1. Elle reste dans le bac ; glissez-la là où elle peut avoir lieu en même temps qu’une autre.</translation>
    </message>
    <message>
        <source>%1: the file was moved, removed or replaced by another program, so nothing can be saved there. Save a copy to keep what you see, or open the file again.</source>
        <translation>%1 : le fichier a été déplacé, supprimé ou remplacé par un autre logiciel ; plus rien ne peut y être enregistré. Enregistrez une copie pour garder ce que vous voyez, ou ouvrez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>%1: the journal beside it (%2) belongs to another file; without it the programme is whole. Nothing was changed; move the journal away and open the file again.</source>
        <translation>%1 : le journal placé à côté (%2) appartient à un autre fichier ; sans lui, le programme est intact. Rien n’a été modifié ; déplacez le journal et ouvrez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 ends before it starts.</source>
        <translation>%1&#xa0;: de %2 à %3 se termine avant de commencer.</translation>
    </message>
    <message>
        <source>%1: on %2, from %3 to %4 ends before it starts.</source>
        <translation>%1&#xa0;: le %2, de %3 à %4 se termine avant de commencer.</translation>
    </message>
    <message>
        <source>%1: two spans on %2 overlap. Put them together.</source>
        <translation>%1&#xa0;: deux plages du %2 se chevauchent. Réunissez-les.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Interpretation channels</source>
        <translation>Canaux d’interprétation</translation>
    </message>
    <message>
        <source>Closing time</source>
        <translation>Heure de fermeture</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Conceptualization</source>
        <translation>Conceptualisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Usual length in minutes</source>
        <translation>Durée habituelle en minutes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Relevant documents</source>
        <translation>Documents pertinents</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Nothing beside it</source>
        <translation>Rien en parallèle</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Interprets from</source>
        <translation>Interprète depuis</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Interpreted into</source>
        <translation>Interprétation vers</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Lead organisations</source>
        <translation>Organisations chefs de file</translation>
    </message>
    <message>
        <source>Thematic line</source>
        <translation>Ligne thématique</translation>
    </message>
    <message>
        <source>Registration link</source>
        <translation>Lien d’inscription</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Notes pour l’équipe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Opening time</source>
        <translation>Heure d’ouverture</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Other time zones</source>
        <translation>Autres fuseaux horaires</translation>
    </message>
    <message>
        <source>Code of its own</source>
        <translation>Code propre</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Main points of discussion</source>
        <translation>Principaux points de discussion</translation>
    </message>
    <message>
        <source>People registered</source>
        <translation>Personnes inscrites</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Sessions simultanées</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sub-theme</source>
        <translation>Sous-thème</translation>
    </message>
    <message>
        <source>Short summary</source>
        <translation>Bref résumé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Interprets into</source>
        <translation>Interprète vers</translation>
    </message>
    <message>
        <source>Type of session</source>
        <translation>Type de session</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Word limits</source>
        <translation>Limites de mots</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source> (in %1)</source>
        <comment>after a text: the language that it is in</comment>
        <translation> (en %1)</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>A session without a title</source>
        <translation>Une session sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” in %3 is %n word(s) too long: it has %4 and may have %5.</source>
        <translation>
            <numerusform>%1&#xa0;: «&#xa0;%2&#xa0;» en %3 dépasse la limite de %n mot&#xa0;: le texte en compte %4, pour %5 au maximum.</numerusform>
            <numerusform>%1&#xa0;: «&#xa0;%2&#xa0;» en %3 dépasse la limite de %n mots&#xa0;: le texte en compte %4, pour %5 au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” is missing.</source>
        <translation>%1&#xa0;: champ manquant, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: “%2” is missing in %3.</source>
        <translation>%1&#xa0;: champ manquant en %3, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The code %1 stands for %n session(s).</source>
        <translation>
            <numerusform>Le code %1 désigne %n session.</numerusform>
            <numerusform>Le code %1 désigne %n sessions.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no session %1 in sub-theme %2, but later ones.</source>
        <translation>Il n’y a pas de session %1 dans le sous-thème %2, mais il y en a d’ultérieures.</translation>
    </message>
    <message>
        <source>%1: it has no code.</source>
        <translation>%1&#xa0;: pas de code.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Conseil&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The number %1 stands for %n thematic line(s).</source>
        <translation>
            <numerusform>Le numéro %1 désigne %n ligne thématique.</numerusform>
            <numerusform>Le numéro %1 désigne %n lignes thématiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number %1 stands for %n sub-theme(s).</source>
        <translation>
            <numerusform>Le numéro %1 désigne %n sous-thème.</numerusform>
            <numerusform>Le numéro %1 désigne %n sous-thèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” in %3 was translated from an older text.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» en %3 a été traduit d’un texte plus ancien.</translation>
    </message>
    <message>
        <source>%1: “%2” has a link that leads nowhere: %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» contient un lien qui ne mène nulle part&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: it is on none of the forum’s days.</source>
        <translation>%1&#xa0;: elle ne tombe sur aucune journée du forum.</translation>
    </message>
    <message>
        <source>%1: it is outside the forum’s hours.</source>
        <translation>%1&#xa0;: elle est hors des heures du forum.</translation>
    </message>
    <message>
        <source>%1: it goes on after midnight.</source>
        <translation>%1&#xa0;: elle se poursuit après minuit.</translation>
    </message>
    <message>
        <source>%1: the clock jumps over its start; it starts when the clock shows %2.</source>
        <translation>%1&#xa0;: l’horloge saute son heure de début&#xa0;; elle commence quand l’horloge affiche %2.</translation>
    </message>
    <message>
        <source>%1: the clock shows its start twice that day; the first time is meant.</source>
        <translation>%1&#xa0;: l’horloge affiche deux fois son heure de début ce jour-là&#xa0;; la première est retenue.</translation>
    </message>
    <message numerus="yes">
        <source>%1: at the same time as %2 in %3, which can carry %n session(s) at once.</source>
        <translation>
            <numerusform>%1&#xa0;: en même temps que %2 dans %3, qui peut accueillir %n session à la fois.</numerusform>
            <numerusform>%1&#xa0;: en même temps que %2 dans %3, qui peut accueillir %n sessions à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is not open then.</source>
        <translation>%1&#xa0;: %2 n’est pas ouvert à cette heure-là.</translation>
    </message>
    <message numerus="yes">
        <source>%1: it is for %n person(s), and %2 holds %3.</source>
        <translation>
            <numerusform>%1&#xa0;: elle est prévue pour %n personne, et %2 peut en accueillir %3.</numerusform>
            <numerusform>%1&#xa0;: elle est prévue pour %n personnes, et %2 peut en accueillir %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: it is interpreted into %n language(s); interpretation channels of %2: %3.</source>
        <translation>
            <numerusform>%1&#xa0;: elle est interprétée vers %n langue&#xa0;; canaux d’interprétation de %2&#xa0;: %3.</numerusform>
            <numerusform>%1&#xa0;: elle est interprétée vers %n langues&#xa0;; canaux d’interprétation de %2&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is also in %3 at that time.</source>
        <translation>%1&#xa0;: %2 est aussi dans %3 à cette heure-là.</translation>
    </message>
    <message>
        <source>%1: %2 is not available then.</source>
        <translation>%1&#xa0;: %2 n’est pas disponible à cette heure-là.</translation>
    </message>
    <message>
        <source>%1: it is night where %2 is: %3–%4 in %5.</source>
        <translation>%1&#xa0;: il fait nuit là où se trouve %2&#xa0;: %3–%4 à %5.</translation>
    </message>
    <message>
        <source>%1: it is outside the working hours of %2: %3–%4 in %5.</source>
        <translation>%1&#xa0;: elle est hors des heures de travail de %2&#xa0;: %3–%4 à %5.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 has %n minute(s) to come from %3; the way needs %4.</source>
        <translation>
            <numerusform>%1&#xa0;: %2 a %n minute pour venir de %3&#xa0;; le trajet en demande %4.</numerusform>
            <numerusform>%1&#xa0;: %2 a %n minutes pour venir de %3&#xa0;; le trajet en demande %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, who interprets it, is also in %3 at that time.</source>
        <translation>%1&#xa0;: %2, qui l’interprète, est aussi dans %3 à cette heure-là.</translation>
    </message>
    <message numerus="yes">
        <source>%1: for its %2 minutes it needs %n interpreter(s) into %3, and has %4.</source>
        <translation>
            <numerusform>%1&#xa0;: pour ses %2 minutes il faut %n interprète (%3)&#xa0;; il y en a %4.</numerusform>
            <numerusform>%1&#xa0;: pour ses %2 minutes il faut %n interprètes (%3)&#xa0;; il y en a %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: by its end %2 has interpreted for %n minute(s) without a rest; the most is %3.</source>
        <translation>
            <numerusform>%1&#xa0;: à la fin, %2 aura interprété %n minute sans repos&#xa0;; le maximum est de %3.</numerusform>
            <numerusform>%1&#xa0;: à la fin, %2 aura interprété %n minutes sans repos&#xa0;; le maximum est de %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 has %n minute(s) to rest after %3; the least is %4.</source>
        <translation>
            <numerusform>%1&#xa0;: %2 a %n minute de repos après %3&#xa0;; le minimum est de %4.</numerusform>
            <numerusform>%1&#xa0;: %2 a %n minutes de repos après %3&#xa0;; le minimum est de %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: by its end %2 has interpreted for %n minute(s) that day; the most is %3.</source>
        <translation>
            <numerusform>%1&#xa0;: à la fin, %2 aura interprété %n minute ce jour-là&#xa0;; le maximum est de %3.</numerusform>
            <numerusform>%1&#xa0;: à la fin, %2 aura interprété %n minutes ce jour-là&#xa0;; le maximum est de %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it runs at the same time as %2, beside which nothing should run.</source>
        <translation>%1&#xa0;: elle a lieu en même temps que %2, à côté de laquelle rien ne devrait avoir lieu.</translation>
    </message>
    <message>
        <source>%1: another session of line %2 runs at the same time: %3.</source>
        <translation>%1&#xa0;: une autre session de la ligne %2 a lieu en même temps&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: another session of sub-theme %2 runs at the same time: %3.</source>
        <translation>%1&#xa0;: une autre session du sous-thème %2 a lieu en même temps&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: another session of %2 runs at the same time: %3.</source>
        <translation>%1&#xa0;: une autre session de %2 a lieu en même temps&#xa0;: %3.</translation>
    </message>
    <message>
        <source>On %1 from %2 to %3 there is no session in %4.</source>
        <translation>Le %1 de %2 à %3, il n’y a aucune session en %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) are registered, and there is room for %2.</source>
        <translation>
            <numerusform>%1&#xa0;: %n personne est inscrite, et il y a de la place pour %2.</numerusform>
            <numerusform>%1&#xa0;: %n personnes sont inscrites, et il y a de la place pour %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindText</name>
    <message>
        <source>forum</source>
        <translation>forum</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>type of session</source>
        <translation>type de session</translation>
    </message>
    <message>
        <source>thematic line</source>
        <translation>ligne thématique</translation>
    </message>
    <message>
        <source>sub-theme</source>
        <translation>sous-thème</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>constat accepté</translation>
    </message>
</context>
<context>
    <name>LabelText</name>
    <message>
        <source>Add forum %1</source>
        <translation>Ajouter le forum %1</translation>
    </message>
    <message>
        <source>Add the forum</source>
        <translation>Ajouter le forum</translation>
    </message>
    <message>
        <source>Remove forum %1</source>
        <translation>Supprimer le forum %1</translation>
    </message>
    <message>
        <source>Remove the forum</source>
        <translation>Supprimer le forum</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>Modifier les paramètres de %1</translation>
    </message>
    <message>
        <source>Change the forum&apos;s settings</source>
        <translation>Modifier les paramètres du forum</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de %2</translation>
    </message>
    <message>
        <source>Change “%1” of the forum</source>
        <translation>Modifier «&#xa0;%1&#xa0;» du forum</translation>
    </message>
    <message>
        <source>Add organisation %1</source>
        <translation>Ajouter l’organisation %1</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Remove organisation %1</source>
        <translation>Supprimer l’organisation %1</translation>
    </message>
    <message>
        <source>Remove organisations</source>
        <translation>Supprimer des organisations</translation>
    </message>
    <message>
        <source>Change organisation %1</source>
        <translation>Modifier l’organisation %1</translation>
    </message>
    <message>
        <source>Change organisations</source>
        <translation>Modifier des organisations</translation>
    </message>
    <message>
        <source>Change “%1” of organisation %2</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de l’organisation %2</translation>
    </message>
    <message>
        <source>Change “%1” of organisations</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de plusieurs organisations</translation>
    </message>
    <message>
        <source>Add person %1</source>
        <translation>Ajouter la personne %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Remove person %1</source>
        <translation>Supprimer la personne %1</translation>
    </message>
    <message>
        <source>Remove people</source>
        <translation>Supprimer des personnes</translation>
    </message>
    <message>
        <source>Change person %1</source>
        <translation>Modifier la personne %1</translation>
    </message>
    <message>
        <source>Change people</source>
        <translation>Modifier des personnes</translation>
    </message>
    <message>
        <source>Change “%1” of person %2</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de la personne %2</translation>
    </message>
    <message>
        <source>Change “%1” of people</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de plusieurs personnes</translation>
    </message>
    <message>
        <source>Add venue %1</source>
        <translation>Ajouter le lieu %1</translation>
    </message>
    <message>
        <source>Add a venue</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Remove venue %1</source>
        <translation>Supprimer le lieu %1</translation>
    </message>
    <message>
        <source>Remove venues</source>
        <translation>Supprimer des lieux</translation>
    </message>
    <message>
        <source>Change venue %1</source>
        <translation>Modifier le lieu %1</translation>
    </message>
    <message>
        <source>Change venues</source>
        <translation>Modifier des lieux</translation>
    </message>
    <message>
        <source>Change “%1” of venue %2</source>
        <translation>Modifier «&#xa0;%1&#xa0;» du lieu %2</translation>
    </message>
    <message>
        <source>Change “%1” of venues</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de plusieurs lieux</translation>
    </message>
    <message>
        <source>Add type of session %1</source>
        <translation>Ajouter le type de session %1</translation>
    </message>
    <message>
        <source>Add a type of session</source>
        <translation>Ajouter un type de session</translation>
    </message>
    <message>
        <source>Remove type of session %1</source>
        <translation>Supprimer le type de session %1</translation>
    </message>
    <message>
        <source>Remove types of session</source>
        <translation>Supprimer des types de session</translation>
    </message>
    <message>
        <source>Change type of session %1</source>
        <translation>Modifier le type de session %1</translation>
    </message>
    <message>
        <source>Change types of session</source>
        <translation>Modifier des types de session</translation>
    </message>
    <message>
        <source>Change “%1” of type of session %2</source>
        <translation>Modifier «&#xa0;%1&#xa0;» du type de session %2</translation>
    </message>
    <message>
        <source>Change “%1” of types of session</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de plusieurs types de session</translation>
    </message>
    <message>
        <source>Add thematic line %1</source>
        <translation>Ajouter la ligne thématique %1</translation>
    </message>
    <message>
        <source>Add a thematic line</source>
        <translation>Ajouter une ligne thématique</translation>
    </message>
    <message>
        <source>Remove thematic line %1</source>
        <translation>Supprimer la ligne thématique %1</translation>
    </message>
    <message>
        <source>Remove thematic lines</source>
        <translation>Supprimer des lignes thématiques</translation>
    </message>
    <message>
        <source>Change thematic line %1</source>
        <translation>Modifier la ligne thématique %1</translation>
    </message>
    <message>
        <source>Change thematic lines</source>
        <translation>Modifier des lignes thématiques</translation>
    </message>
    <message>
        <source>Change “%1” of thematic line %2</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de la ligne thématique %2</translation>
    </message>
    <message>
        <source>Change “%1” of thematic lines</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de plusieurs lignes thématiques</translation>
    </message>
    <message>
        <source>Add sub-theme %1</source>
        <translation>Ajouter le sous-thème %1</translation>
    </message>
    <message>
        <source>Add a sub-theme</source>
        <translation>Ajouter un sous-thème</translation>
    </message>
    <message>
        <source>Remove sub-theme %1</source>
        <translation>Supprimer le sous-thème %1</translation>
    </message>
    <message>
        <source>Remove sub-themes</source>
        <translation>Supprimer des sous-thèmes</translation>
    </message>
    <message>
        <source>Change sub-theme %1</source>
        <translation>Modifier le sous-thème %1</translation>
    </message>
    <message>
        <source>Change sub-themes</source>
        <translation>Modifier des sous-thèmes</translation>
    </message>
    <message>
        <source>Change “%1” of sub-theme %2</source>
        <translation>Modifier «&#xa0;%1&#xa0;» du sous-thème %2</translation>
    </message>
    <message>
        <source>Change “%1” of sub-themes</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de plusieurs sous-thèmes</translation>
    </message>
    <message>
        <source>Add session %1</source>
        <translation>Ajouter la session %1</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une session</translation>
    </message>
    <message>
        <source>Remove session %1</source>
        <translation>Supprimer la session %1</translation>
    </message>
    <message>
        <source>Remove sessions</source>
        <translation>Supprimer des sessions</translation>
    </message>
    <message>
        <source>Change session %1</source>
        <translation>Modifier la session %1</translation>
    </message>
    <message>
        <source>Change sessions</source>
        <translation>Modifier des sessions</translation>
    </message>
    <message>
        <source>Change “%1” of session %2</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de la session %2</translation>
    </message>
    <message>
        <source>Change “%1” of sessions</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de plusieurs sessions</translation>
    </message>
    <message>
        <source>Change the programme</source>
        <translation>Modifier le programme</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>une session</translation>
    </message>
    <message>
        <source>Take %1 off the schedule</source>
        <translation>Déprogrammer %1</translation>
    </message>
    <message>
        <source>Change the length of %1</source>
        <translation>Modifier la durée de %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %1 last %n minute(s)</source>
        <translation>
            <numerusform>Fixer la durée de %1 à %n minute</numerusform>
            <numerusform>Fixer la durée de %1 à %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule %1 on %2</source>
        <translation>Programmer %1 le %2</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Programmer %1</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Déplacer %1 au %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n session(s) from %1</source>
        <translation>
            <numerusform>Importer %n session depuis %1</numerusform>
            <numerusform>Importer %n sessions depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the programme %1</source>
        <translation>Créer le programme %1</translation>
    </message>
    <message>
        <source>Create the sample programme</source>
        <translation>Créer le programme d’exemple</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Accepter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Acknowledge a finding</source>
        <translation>Accepter un constat</translation>
    </message>
    <message>
        <source>Acknowledge no longer: %1</source>
        <translation>Ne plus accepter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Acknowledge findings no longer</source>
        <translation>Ne plus accepter des constats</translation>
    </message>
    <message>
        <source>Change the reason of: %1</source>
        <translation>Changer le motif de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change what was acknowledged</source>
        <translation>Changer ce qui a été accepté</translation>
    </message>
    <message>
        <source>Change “%1” of what was acknowledged: %2</source>
        <translation>Changer «&#xa0;%1&#xa0;» de ce qui a été accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change “%1” of what was acknowledged</source>
        <translation>Changer «&#xa0;%1&#xa0;» de ce qui a été accepté</translation>
    </message>
</context>
<context>
    <name>LanguageText</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Aymara</source>
        <translation>aymara</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basque</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicien</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>guarani</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>créole haïtien</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>quechua</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>wolof</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A language and its script or region: &quot;Portuguese (BR)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>All sessions</source>
        <translation>Toutes les sessions</translation>
    </message>
    <message>
        <source>Plenaries and ceremonies</source>
        <translation>Plénières et cérémonies</translation>
    </message>
    <message>
        <source>%1 % complete</source>
        <translation>Complète à %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1: programme</source>
        <translation>%1&#xa0;: programme</translation>
    </message>
    <message>
        <source>No session is scheduled.</source>
        <translation>Aucune session n’est programmée.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Heures&#xa0;: %1</translation>
    </message>
    <message>
        <source>Times in %1; below, %2</source>
        <translation>Heures&#xa0;: %1&#xa0;; au-dessous, %2</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ANNULÉE</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>With registration</source>
        <translation>Sur inscription</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Sur invitation</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Plenaries and ceremonies</source>
        <translation>Plénières et cérémonies</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>édition %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Session sheet</source>
        <translation>Fiche de session</translation>
    </message>
    <message>
        <source>%1: session sheets</source>
        <translation>%1&#xa0;: fiches de session</translation>
    </message>
    <message>
        <source>began on %1</source>
        <translation>commencée le %1</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Authentification requise</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Une authentification est requise pour utiliser %1 sur %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Une authentification est requise pour utiliser %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Nom d’utilisateur&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Le nom «&#xa0;%1&#xa0;» ne peut pas être utilisé.&lt;/b&gt;&lt;p&gt;Essayez un autre nom, avec moins de caractères ou sans signes de ponctuation.</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 n’est pas écrit correctement. Séparez les pages et les intervalles par «&#xa0;,&#xa0;», écrivez les intervalles avec «&#xa0;-&#xa0;» et veillez à ce qu’ils ne se chevauchent pas.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Conflit dans l’impression recto verso</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Pages non valides</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Les options d’impression recto verso se contredisent. Voulez-vous les corriger&#xa0;?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Conflit dans les options avancées</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Conflit dans la mise en page</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Propriétés de l’imprimante</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Les options de mise en page se contredisent. Voulez-vous les corriger&#xa0;?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Certaines options avancées se contredisent. Voulez-vous les corriger&#xa0;?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Options avancées</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Certaines options se contredisent. Corrigez-les.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impression recto verso</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Reliure sur le côté long</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Reliure sur le côté court</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Pages ou intervalles séparés par des virgules. Un intervalle s’écrit avec deux nombres et un trait d’union&#xa0;: 3,5-7,9 imprime les pages 3, 5, 6, 7 et 9.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>RegistrationText</name>
    <message>
        <source>No registration needed</source>
        <translation>Sans inscription</translation>
    </message>
    <message>
        <source>Registration required</source>
        <translation>Inscription obligatoire</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Sur invitation</translation>
    </message>
</context>
<context>
    <name>RemarkText</name>
    <message numerus="yes">
        <source>%n line(s) of page headers were taken out of the text.</source>
        <translation>
            <numerusform>%n ligne d’en-tête de page a été retirée du texte.</numerusform>
            <numerusform>%n lignes d’en-tête de page ont été retirées du texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as %1. Look at the accents.</source>
        <translation>Le fichier n’est pas en UTF-8&#xa0;; il a été lu comme %1. Vérifiez les accents.</translation>
    </message>
    <message>
        <source>“%1” names no time zone; it was read as time in %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique aucun fuseau horaire&#xa0;; l’heure a été lue dans le fuseau %2.</translation>
    </message>
    <message>
        <source>No time in the forum&apos;s zone was given: %1 became %2.</source>
        <translation>Aucune heure n’était donnée dans le fuseau du forum&#xa0;: %1 est devenu %2.</translation>
    </message>
    <message>
        <source>The times disagree: %1 is not %2. The first was used.</source>
        <translation>Les heures ne concordent pas&#xa0;: %1 n’est pas %2. La première a été retenue.</translation>
    </message>
    <message>
        <source>The sheet says “%1”, but %2 is another weekday. The date was used.</source>
        <translation>La fiche indique «&#xa0;%1&#xa0;», mais %2 tombe un autre jour de la semaine. La date a été retenue.</translation>
    </message>
    <message>
        <source>The sheet says line %1, but its code begins with %2. The code was used.</source>
        <translation>La fiche indique la ligne %1, mais son code commence par %2. Le code a été retenu.</translation>
    </message>
    <message>
        <source>Line %1 is called “%2” on the sheet and “%3” in the programme, which stays.</source>
        <translation>La ligne %1 s’appelle «&#xa0;%2&#xa0;» dans la fiche et «&#xa0;%3&#xa0;» dans le programme, dont le nom est conservé.</translation>
    </message>
    <message>
        <source>Sub-theme %1 is called “%2” on the sheet and “%3” in the programme, which stays.</source>
        <translation>Le sous-thème %1 s’appelle «&#xa0;%2&#xa0;» dans la fiche et «&#xa0;%3&#xa0;» dans le programme, dont le nom est conservé.</translation>
    </message>
    <message>
        <source>Line %1 is new: “%2”.</source>
        <translation>La ligne %1 est nouvelle&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Sub-theme %1 is new: “%2”.</source>
        <translation>Le sous-thème %1 est nouveau&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The organisation “%1” is new.</source>
        <translation>L’organisation «&#xa0;%1&#xa0;» est nouvelle.</translation>
    </message>
    <message>
        <source>The venue “%1” is new.</source>
        <translation>Le lieu «&#xa0;%1&#xa0;» est nouveau.</translation>
    </message>
    <message>
        <source>The type of session “%1” is new.</source>
        <translation>Le type de session «&#xa0;%1&#xa0;» est nouveau.</translation>
    </message>
    <message>
        <source>These are not known as languages: %1.</source>
        <translation>Langues non reconnues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a clear capacity; it stays as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une capacité claire&#xa0;; celle-ci reste inchangée.</translation>
    </message>
    <message>
        <source>“%1” does not say whether to register; it stays as it is.</source>
        <translation>«&#xa0;%1&#xa0;» ne précise pas s’il faut s’inscrire&#xa0;; l’inscription reste inchangée.</translation>
    </message>
    <message>
        <source>%1 is not a day of the forum.</source>
        <translation>%1 n’est pas un jour du forum.</translation>
    </message>
    <message>
        <source>The sheet has no code; the session becomes %1.</source>
        <translation>La fiche n’a pas de code&#xa0;; la session reçoit le code %1.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1&#xa0;: nouvelle</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <translation>%1&#xa0;: rien à modifier</translation>
    </message>
    <message>
        <source>%1: changed: %2</source>
        <translation>%1&#xa0;: modifications&#xa0;: %2</translation>
    </message>
    <message>
        <source>The sheet says sub-theme %1, but its code is %2. The code was used.</source>
        <translation>La fiche indique le sous-thème %1, mais son code est %2. Le code a été retenu.</translation>
    </message>
    <message>
        <source>“%1” was not read: it is no part of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été lu&#xa0;: ce texte ne fait pas partie de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was not used: the sheet gives no date, and the session has none.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été utilisé&#xa0;: la fiche ne donne pas de date et la session n’en a pas.</translation>
    </message>
    <message>
        <source>%1 was not used: the sheet gives no time, and the session has none.</source>
        <translation>%1 n’a pas été utilisé&#xa0;: la fiche ne donne pas d’heure et la session n’en a pas.</translation>
    </message>
    <message>
        <source>%1 is locked: its day, time, length and venue stay as they are.</source>
        <translation>%1 est verrouillée&#xa0;: son jour, son heure, sa durée et son lieu restent tels quels.</translation>
    </message>
    <message>
        <source>%1 was called “%3” and is “%2” on the sheet. Make sure that it is the same session.</source>
        <translation>%1 s’appelait «&#xa0;%3&#xa0;» et s’appelle «&#xa0;%2&#xa0;» sur la fiche. Vérifiez que c’est bien la même session.</translation>
    </message>
    <message>
        <source>The sheet says %1, but “%2” is %3 in the programme, which stays.</source>
        <translation>La fiche indique %1, mais «&#xa0;%2&#xa0;» est %3 dans le programme, qui reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” is no heading that is known; it stays with its text in “%2”. Move them where they belong.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un intitulé connu&#xa0;; il reste avec son texte dans «&#xa0;%2&#xa0;». Placez-les où il convient.</translation>
    </message>
    <message>
        <source>“%1”: contact data were left out, for texts are published.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les coordonnées ont été laissées de côté, car les textes sont publiés.</translation>
    </message>
    <message>
        <source>“%1” was not read: it names no type of session.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été lu&#xa0;: ce n’est pas un type de session.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sign(s) were taken out of the text.</source>
        <translation>
            <numerusform>%n signe caché a été retiré du texte.</numerusform>
            <numerusform>%n signes cachés ont été retirés du texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names a country with more than one time; it was read as time in %2.</source>
        <translation>«&#xa0;%1&#xa0;» indique un pays qui a plusieurs heures&#xa0;; l’heure a été lue dans le fuseau %2.</translation>
    </message>
    <message>
        <source>“%1” was not used: “%2” is not a known time zone.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été utilisé&#xa0;: «&#xa0;%2&#xa0;» n’est pas un fuseau horaire connu.</translation>
    </message>
    <message>
        <source>“%1” was read as ending on the next day.</source>
        <translation>«&#xa0;%1&#xa0;» a été lu comme finissant le lendemain.</translation>
    </message>
    <message>
        <source>“%1”: the clocks in %2 go forward then and skip this time; it was read as %3.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les horloges de %2 avancent alors et sautent cette heure&#xa0;; elle a été lue comme %3.</translation>
    </message>
    <message>
        <source>“%1”: the clocks in %2 go back then and show this time twice; the first (%3) was used.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les horloges de %2 reculent alors et cette heure vient deux fois&#xa0;; la première (%3) a été retenue.</translation>
    </message>
    <message>
        <source>The sheet says %1, the second of two equal times, for the clocks in %2 go back then. A programme can only keep the first (%3), which was used.</source>
        <translation>La fiche indique %1, la seconde de deux heures identiques, car les horloges de %2 reculent alors. Un programme ne peut garder que la première (%3), qui a été retenue.</translation>
    </message>
    <message>
        <source>“%1” says that “%2” is not settled yet.</source>
        <translation>«&#xa0;%1&#xa0;» indique que «&#xa0;%2&#xa0;» n’est pas encore fixé.</translation>
    </message>
    <message>
        <source>“%1” was not used: it has no number, and no line or sub-theme of the programme is called so.</source>
        <translation>« %1 » n’a pas été utilisé : sans numéro, et aucune ligne ni aucun sous-thème du programme ne porte ce nom.</translation>
    </message>
    <message>
        <source>“%1”: in %2 it is %3 then, not %4. The time of %2 was used.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 est alors à %3 et non à %4. L’heure de %2 a été retenue.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s) that are not listed.</source>
        <translation>
            <numerusform>Et %n autre remarque, non affichée.</numerusform>
            <numerusform>Et %n autres remarques, non affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” may be a page&apos;s header; it stays in “%2”. Take it out if it is no part of the text.</source>
        <translation>«&#xa0;%1&#xa0;» est peut-être un en-tête de page&#xa0;; il reste dans «&#xa0;%2&#xa0;». Retirez-le s’il ne fait pas partie du texte.</translation>
    </message>
    <message>
        <source>“%1” stands in “%2”, which is published. Take it out if it must not be.</source>
        <translation>«&#xa0;%1&#xa0;» figure dans «&#xa0;%2&#xa0;», qui est publié. Retirez-le s’il ne doit pas l’être.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what is said of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Speaker</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Keynote speaker</source>
        <translation>Conférence principale</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprétation</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Sub-theme</source>
        <translation>Sous-thème</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Texts too long</source>
        <translation>Textes trop longs</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
</context>
<context>
    <name>SheetPart</name>
    <message>
        <source>None</source>
        <comment>no thematic line</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Line · sub-theme</source>
        <translation>Ligne · sous-thème</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of a session: a time</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>people, a number</comment>
        <translation>Personnes inscrites</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Draft</source>
        <comment>of a session</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>of a session</comment>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>of a session</comment>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>of a session</comment>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>ZoneLines</name>
    <message>
        <source>⚠ The clock jumps over %1 on this day in %2; the session starts when it shows %3.</source>
        <extracomment>%1: a time that the clock jumps over, %2: the time zone, %3: the time that the clock shows instead</extracomment>
        <translation>⚠ L’horloge saute %1 ce jour-là dans le fuseau %2&#xa0;; la session commence quand elle indique %3.</translation>
    </message>
    <message>
        <source>⚠ The clock shows %1 twice on this day in %2; the first time is meant (%3).</source>
        <extracomment>%1: a time that comes twice, %2: the time zone, %3: &quot;UTC−3&quot;</extracomment>
        <translation>⚠ L’horloge indique deux fois %1 ce jour-là dans le fuseau %2&#xa0;; il s’agit de la première fois (%3).</translation>
    </message>
</context>
<context>
    <name>planner::AboutDialog</name>
    <message>
        <source>About Forum Planner</source>
        <translation>À propos de Forum Planner</translation>
    </message>
    <message>
        <source>Forum Planner %1</source>
        <comment>the version</comment>
        <translation>Forum Planner %1</translation>
    </message>
    <message>
        <source>Plans the programme of a forum in several languages, from the partners’ session sheets to the agenda on paper.</source>
        <translation>Planifie le programme d’un forum en plusieurs langues, des fiches de session des partenaires au programme imprimé.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Icons: Breeze, by the KDE community, under the GNU Lesser General Public License.</source>
        <translation>Icônes&#xa0;: Breeze, de la communauté KDE, sous licence publique générale limitée GNU.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>planner::CalendarGrid</name>
    <message>
        <source>Show its sheet</source>
        <translation>Afficher sa fiche</translation>
    </message>
    <message>
        <source>Move 15 minutes earlier</source>
        <translation>Avancer de 15 minutes</translation>
    </message>
    <message>
        <source>Move 15 minutes later</source>
        <translation>Retarder de 15 minutes</translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation>Déprogrammer</translation>
    </message>
</context>
<context>
    <name>planner::CalendarView</name>
    <message>
        <source>All days</source>
        <translation>Toutes les journées</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Non programmées</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Jours affichés</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Unscheduled sessions</source>
        <translation>Sessions non programmées</translation>
    </message>
    <message>
        <source>Drag onto a day, or Enter for its first free time</source>
        <translation>Glissez sur un jour, ou Entrée pour son premier créneau libre</translation>
    </message>
    <message>
        <source>Drag to move, by an edge to stretch, into the tray to take off</source>
        <translation>Glissez pour déplacer, par un bord pour changer la durée, vers le bac pour déprogrammer</translation>
    </message>
    <message>
        <source>Sessions without a time wait here</source>
        <translation>Les sessions sans horaire attendent ici</translation>
    </message>
</context>
<context>
    <name>planner::CapacityEditor</name>
    <message>
        <source>Unlimited</source>
        <translation>Illimitée</translation>
    </message>
</context>
<context>
    <name>planner::CellDelegate</name>
    <message>
        <source>None</source>
        <comment>no sub-theme</comment>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>planner::ChecksEditor</name>
    <message>
        <source>Others by their code, as pt</source>
        <translation>Autres par leur code, p. ex. pt</translation>
    </message>
    <message>
        <source>Other languages by their code</source>
        <translation>Autres langues par leur code</translation>
    </message>
</context>
<context>
    <name>planner::Commands</name>
    <message>
        <source>New programme…</source>
        <translation>Nouveau programme…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Import session sheets…</source>
        <translation>Importer des fiches de session…</translation>
    </message>
    <message>
        <source>Close programme</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Agenda as PDF…</source>
        <translation>Programme en PDF…</translation>
    </message>
    <message>
        <source>Session sheet as PDF…</source>
        <translation>Fiche de session en PDF…</translation>
    </message>
    <message>
        <source>Session sheet as text…</source>
        <translation>Fiche de session en texte…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Aperçu avant impression…</translation>
    </message>
    <message>
        <source>Choose what is printed…</source>
        <translation>Choisir ce qui est imprimé…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Structure du programme</translation>
    </message>
    <message>
        <source>Session sheet</source>
        <translation>Fiche de session</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Supprimer la session</translation>
    </message>
    <message>
        <source>Forum settings…</source>
        <translation>Paramètres du forum…</translation>
    </message>
    <message>
        <source>Findings…</source>
        <translation>Alertes…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Forum Planner</source>
        <translation>À propos de Forum Planner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what an edit did</comment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>what an edit did</comment>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>planner::DaysTable</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Days of the forum</source>
        <translation>Jours du forum</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>Remove the day</source>
        <translation>Supprimer le jour</translation>
    </message>
</context>
<context>
    <name>planner::Desk</name>
    <message>
        <source>“%1” cannot be undone any more: what it changed has been changed again since. The next undo takes back the step before it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut plus être annulé&#xa0;: ce qui avait été modifié l’a été de nouveau depuis. La prochaine annulation portera sur l’étape précédente.</translation>
    </message>
    <message>
        <source>“%1” cannot be redone any more: what it changes has been changed since. The next redo goes on with the step after it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut plus être rétabli&#xa0;: ce qui serait modifié l’a été depuis. Le prochain rétablissement portera sur l’étape suivante.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: the session has been locked since. The next undo takes back the step before it.</source>
        <translation>Impossible d’annuler «&#xa0;%1&#xa0;»&#xa0;: la session a été verrouillée depuis. La prochaine annulation portera sur l’étape précédente.</translation>
    </message>
    <message>
        <source>“%1” cannot be redone: the session has been locked since. The next redo goes on with the step after it.</source>
        <translation>Impossible de rétablir «&#xa0;%1&#xa0;»&#xa0;: la session a été verrouillée depuis. Le prochain rétablissement portera sur l’étape suivante.</translation>
    </message>
</context>
<context>
    <name>planner::DocumentsEditor</name>
    <message>
        <source>Title</source>
        <comment>of a document</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a document: a link</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Title of document %1</source>
        <translation>Titre du document %1</translation>
    </message>
    <message>
        <source>Address of document %1</source>
        <translation>Adresse du document %1</translation>
    </message>
    <message>
        <source>Remove document %1</source>
        <translation>Supprimer le document %1</translation>
    </message>
</context>
<context>
    <name>planner::FileChoice</name>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the file:</source>
        <translation>Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Kind of files:</source>
        <translation>Type de fichiers&#xa0;:</translation>
    </message>
</context>
<context>
    <name>planner::FileTasks</name>
    <message>
        <source>Open a programme</source>
        <translation>Ouvrir un programme</translation>
    </message>
    <message>
        <source>Programmes (*.forum)</source>
        <translation>Programmes (*.forum)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Sample programme</source>
        <translation>Programme d’exemple</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>La copie se trouve dans %1.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Import session sheets</source>
        <translation>Importer des fiches de session</translation>
    </message>
    <message>
        <source>Session sheets (*.txt)</source>
        <translation>Fiches de session (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) imported.</source>
        <translation>
            <numerusform>%n session importée.</numerusform>
            <numerusform>%n sessions importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>planner::FindingsDialog</name>
    <message>
        <source>Findings</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Nothing was found: every sheet is complete and within its limits.</source>
        <translation>Aucune alerte&#xa0;: toutes les fiches sont complètes et respectent leurs limites.</translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation>Aller à la session</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>planner::ForumDialog</name>
    <message>
        <source>Forum settings</source>
        <translation>Paramètres du forum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Other zones to show</source>
        <translation>Autres fuseaux à afficher</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Languages of the content</source>
        <translation>Langues du contenu</translation>
    </message>
    <message>
        <source>Most words</source>
        <translation>Nombre maximal de mots</translation>
    </message>
    <message>
        <source>Usual length, minutes</source>
        <translation>Durée habituelle, en minutes</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a field, a language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>planner::GoToField</name>
    <message>
        <source>Find or go to… %1</source>
        <comment>the shortcut</comment>
        <translation>Rechercher ou aller à… %1</translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation>Rechercher ou aller à</translation>
    </message>
    <message>
        <source>Go to a session, a line or a command (%1)</source>
        <translation>Aller à une session, une ligne ou une commande (%1)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>planner::ImportDialog</name>
    <message>
        <source>This session is new.</source>
        <translation>Cette session est nouvelle.</translation>
    </message>
    <message>
        <source>This session would change:</source>
        <translation>Cette session serait modifiée&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing to change: the programme says the same.</source>
        <translation>Rien à modifier&#xa0;: le programme indique la même chose.</translation>
    </message>
    <message>
        <source>This file cannot be imported:</source>
        <translation>Ce fichier ne peut pas être importé&#xa0;:</translation>
    </message>
    <message>
        <source>Remarks:</source>
        <translation>Remarques&#xa0;:</translation>
    </message>
    <message>
        <source>Import session sheets</source>
        <translation>Importer des fiches de session</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would be new or changed. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%n session serait nouvelle ou modifiée. Rien n’a encore été modifié.</numerusform>
            <numerusform>%n sessions seraient nouvelles ou modifiées. Rien n’a encore été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be imported.</source>
        <translation>
            <numerusform>%n fichier ne peut pas être importé.</numerusform>
            <numerusform>%n fichiers ne peuvent pas être importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What this file would change</source>
        <translation>Ce que ce fichier modifierait</translation>
    </message>
    <message numerus="yes">
        <source>Import %n session(s)</source>
        <translation>
            <numerusform>Importer %n session</numerusform>
            <numerusform>Importer %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Import the %n other(s)</source>
        <translation>
            <numerusform>Importer l’autre session</numerusform>
            <numerusform>Importer les %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::LanguagesField</name>
    <message>
        <source>Others, such as pt, ca</source>
        <translation>Autres, p. ex. pt, ca</translation>
    </message>
    <message>
        <source>Other languages, by their tags</source>
        <translation>Autres langues, par leur code</translation>
    </message>
</context>
<context>
    <name>planner::MainWindow</name>
    <message>
        <source>Changed by another program: %1</source>
        <translation>Modifié par un autre logiciel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forum Planner</source>
        <translation>Forum Planner</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>forum, edition</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – Forum Planner</source>
        <comment>the programme&apos;s name</comment>
        <translation>%1 – Forum Planner</translation>
    </message>
    <message>
        <source>You are the only one here again.</source>
        <translation>Plus personne d’autre n’a ouvert ce programme.</translation>
    </message>
    <message>
        <source>This file cannot be written to: you can look and print, but not change anything.</source>
        <translation>Ce fichier n’est pas accessible en écriture&#xa0;: vous pouvez consulter et imprimer, mais pas modifier.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Open a programme first: session sheets are imported into it.</source>
        <translation>Ouvrez d’abord un programme&#xa0;: les fiches de session y seront importées.</translation>
    </message>
    <message>
        <source>The session was removed while you were typing in it. What you typed is kept, and is there again when the session comes back.</source>
        <translation>La session a été supprimée pendant votre saisie. Votre saisie est conservée et reviendra avec la session.</translation>
    </message>
    <message>
        <source>Copy what I typed</source>
        <translation>Copier ma saisie</translation>
    </message>
    <message numerus="yes">
        <source>%n other window(s) have this programme open. You see each other’s changes within a second.</source>
        <translation>
            <numerusform>%n autre fenêtre a ouvert ce programme. Chacune voit les modifications de l’autre en moins d’une seconde.</numerusform>
            <numerusform>%n autres fenêtres ont ouvert ce programme. Chacune voit les modifications des autres en moins d’une seconde.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you were typing in was removed or moved meanwhile, so it was not written.</source>
        <translation>Ce que vous étiez en train de modifier a été supprimé ou déplacé entre-temps&#xa0;: votre saisie n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>First decide about what you typed in the sheet: beside the field stands why it is not written yet.</source>
        <translation>Décidez d’abord de ce que vous avez saisi dans la fiche&#xa0;: à côté du champ est indiqué pourquoi ce n’est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>planner::Menus</name>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un fichier récent</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>planner::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>planner::NewProgrammeDialog</name>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Name of the forum</source>
        <translation>Nom du forum</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Other zones to show</source>
        <translation>Autres fuseaux à afficher</translation>
    </message>
    <message>
        <source>Languages of the content</source>
        <translation>Langues du contenu</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>with Saturdays and Sundays</source>
        <translation>avec les samedis et dimanches</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Create programme</source>
        <translation>Créer le programme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the new programme in</source>
        <translation>Enregistrer le nouveau programme dans</translation>
    </message>
    <message>
        <source>Programmes (*.forum)</source>
        <translation>Programmes (*.forum)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of the forum</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::OrganisersEditor</name>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1: an organisation</extracomment>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>planner::OutlineDelegate</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>planner::OutlineView</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Add thematic line</source>
        <translation>Ajouter une ligne thématique</translation>
    </message>
    <message>
        <source>Add sub-theme</source>
        <translation>Ajouter un sous-thème</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Ajouter une session</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>planner::Paths</name>
    <message>
        <source>programme</source>
        <comment>name of a file</comment>
        <translation>programme</translation>
    </message>
</context>
<context>
    <name>planner::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Second zone on the calendar</source>
        <translation>Second fuseau du calendrier</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>The forum’s first other zone</source>
        <translation>Le premier autre fuseau du forum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>planner::PrintChoiceDialog</name>
    <message>
        <source>What is printed</source>
        <translation>Contenu à imprimer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Thematic line</source>
        <translation>Ligne thématique</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Other zones beside the forum’s</source>
        <translation>Autres fuseaux à côté de celui du forum</translation>
    </message>
    <message>
        <source>The agenda of all days</source>
        <translation>Le programme de toutes les journées</translation>
    </message>
    <message>
        <source>The agenda of one day</source>
        <translation>Le programme d’une journée</translation>
    </message>
    <message>
        <source>The agenda of one thematic line</source>
        <translation>Le programme d’une ligne thématique</translation>
    </message>
    <message>
        <source>The sheet of the selected session</source>
        <translation>La fiche de la session sélectionnée</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>the paper</comment>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Keep this choice</source>
        <translation>Conserver ce choix</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Brief: without summaries</source>
        <translation>Abrégé&#xa0;: sans les résumés</translation>
    </message>
    <message>
        <source>Full: with summaries</source>
        <translation>Complet&#xa0;: avec les résumés</translation>
    </message>
</context>
<context>
    <name>planner::ProgrammeTasks</name>
    <message>
        <source>The session was removed.</source>
        <translation>La session a été supprimée.</translation>
    </message>
    <message>
        <source>Session %1 was removed.</source>
        <translation>La session %1 a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were removed.</source>
        <translation>
            <numerusform>%n session a été supprimée.</numerusform>
            <numerusform>%n sessions ont été supprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::PublishTasks</name>
    <message>
        <source>Session sheet %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Fiche de session %1</translation>
    </message>
    <message>
        <source>Agenda %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Programme %1</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the session sheet as PDF</source>
        <translation>Exporter la fiche de session en PDF</translation>
    </message>
    <message>
        <source>Export the session sheet as text</source>
        <translation>Exporter la fiche de session en texte</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The PDF is in %1.</source>
        <translation>Le PDF se trouve dans %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>The session sheet is in %1.</source>
        <translation>La fiche de session se trouve dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was printed: on this paper there are %n page(s), and so no page %1.</source>
        <translation>
            <numerusform>Rien n’a été imprimé&#xa0;: sur ce papier il y a %n page, et pas de page %1.</numerusform>
            <numerusform>Rien n’a été imprimé&#xa0;: sur ce papier il y a %n pages, et pas de page %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::SessionTableView</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The sessions of your forum belong here. Import the sheets that partners sent, or write the first session yourself.</source>
        <translation>Les sessions de votre forum apparaîtront ici. Importez les fiches envoyées par les partenaires ou rédigez vous-même la première session.</translation>
    </message>
    <message>
        <source>There is no session here yet.</source>
        <translation>Il n’y a pas encore de session ici.</translation>
    </message>
    <message>
        <source>No session has all of these words.</source>
        <translation>Aucune session ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Set for selected…</source>
        <translation>Définir pour la sélection…</translation>
    </message>
    <message>
        <source>Find in all texts and languages</source>
        <translation>Rechercher dans tous les textes et langues</translation>
    </message>
    <message>
        <source>Find sessions</source>
        <translation>Rechercher des sessions</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copier pour un tableur</translation>
    </message>
    <message>
        <source>Remove the selected sessions</source>
        <translation>Supprimer les sessions sélectionnées</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Import session sheets…</source>
        <translation>Importer des fiches de session…</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Afficher toutes les sessions</translation>
    </message>
</context>
<context>
    <name>planner::SheetField</name>
    <message>
        <source>Original in %1</source>
        <extracomment>%1: a language</extracomment>
        <translation>Original (%1)</translation>
    </message>
    <message>
        <source>✖ %1</source>
        <comment>an error&apos;s text</comment>
        <translation>✖ %1</translation>
    </message>
    <message>
        <source>Discard what I typed</source>
        <translation>Abandonner ma saisie</translation>
    </message>
    <message>
        <source>⚠ This field was changed meanwhile.</source>
        <translation>⚠ Ce champ a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Utiliser l’autre version</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>⚠ The original has changed since this was translated.</source>
        <translation>⚠ L’original a été modifié depuis cette traduction.</translation>
    </message>
    <message>
        <source>Translation is up to date</source>
        <translation>La traduction est à jour</translation>
    </message>
    <message>
        <source>It is empty now.</source>
        <comment>a field</comment>
        <translation>Il est vide maintenant.</translation>
    </message>
    <message>
        <source>Bring back what I typed</source>
        <translation>Reprendre ma saisie</translation>
    </message>
</context>
<context>
    <name>planner::SheetForm</name>
    <message>
        <source>%1 ⚠</source>
        <extracomment>%1: a language whose translation is missing or old</extracomment>
        <translation>%1 ⚠</translation>
    </message>
    <message>
        <source>%1: something is missing or must be reviewed</source>
        <translation>%1&#xa0;: un élément manque ou doit être revu</translation>
    </message>
    <message>
        <source>Choose a session in the calendar or the table to read and edit its sheet.</source>
        <translation>Choisissez une session dans le calendrier ou le tableau pour lire et modifier sa fiche.</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>Afficher l’original</translation>
    </message>
    <message>
        <source>Languages of the sheet</source>
        <translation>Langues de la fiche</translation>
    </message>
    <message>
        <source>Session sheet</source>
        <translation>Fiche de session</translation>
    </message>
</context>
<context>
    <name>planner::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Next and previous session</source>
        <translation>Session suivante et précédente</translation>
    </message>
    <message>
        <source>First and last session</source>
        <translation>Première et dernière session</translation>
    </message>
    <message>
        <source>Move by a quarter of an hour</source>
        <translation>Déplacer d’un quart d’heure</translation>
    </message>
    <message>
        <source>Move by a day</source>
        <translation>Déplacer d’un jour</translation>
    </message>
    <message>
        <source>Move the end</source>
        <translation>Déplacer la fin</translation>
    </message>
    <message>
        <source>Move the start</source>
        <translation>Déplacer le début</translation>
    </message>
    <message>
        <source>Open the session sheet</source>
        <translation>Ouvrir la fiche de la session</translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation>Déprogrammer</translation>
    </message>
    <message>
        <source>First free time, in the tray</source>
        <translation>Premier créneau libre, dans le bac</translation>
    </message>
    <message>
        <source>Give back what is dragged or was just placed</source>
        <translation>Remettre en place ce que l’on glisse ou vient de placer</translation>
    </message>
    <message>
        <source>Larger, smaller, usual size</source>
        <translation>Plus grand, plus petit, taille normale</translation>
    </message>
    <message>
        <source>Sessions table</source>
        <translation>Tableau des sessions</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copier pour un tableur</translation>
    </message>
    <message>
        <source>Remove the selected sessions</source>
        <translation>Supprimer les sessions sélectionnées</translation>
    </message>
    <message>
        <source>From the search to the table</source>
        <translation>De la recherche au tableau</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Structure du programme</translation>
    </message>
    <message>
        <source>Add a thematic line</source>
        <translation>Ajouter une ligne thématique</translation>
    </message>
    <message>
        <source>Add a sub-theme</source>
        <translation>Ajouter un sous-thème</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une session</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>planner::StartPage</name>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Retirer %1 de cette liste</translation>
    </message>
    <message>
        <source>Forum Planner</source>
        <translation>Forum Planner</translation>
    </message>
    <message>
        <source>Plan a forum’s programme in several languages, from the partners’ session sheets to the agenda on paper.</source>
        <translation>Planifiez le programme d’un forum en plusieurs langues, des fiches de session des partenaires au programme imprimé.</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>Nouveau programme…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Make a new programme (%1)</source>
        <translation>Créer un nouveau programme (%1)</translation>
    </message>
    <message>
        <source>Open a programme file (%1)</source>
        <translation>Ouvrir un fichier de programme (%1)</translation>
    </message>
    <message>
        <source>Open a copy of the sample programme</source>
        <translation>Ouvrir une copie du programme d’exemple</translation>
    </message>
    <message>
        <source>Recent programmes</source>
        <translation>Programmes récents</translation>
    </message>
    <message>
        <source>The programmes that you open will be listed here.</source>
        <translation>Les programmes que vous ouvrez seront listés ici.</translation>
    </message>
</context>
<context>
    <name>planner::StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>the zone&apos;s place</comment>
        <translation>Heure&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Alertes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the findings: %1 (%2)</source>
        <translation>Afficher les alertes&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>planner::TrayList</name>
    <message>
        <source>Drag it onto a day, or press Enter for the day’s first free time. Then the arrow keys move it; Escape brings it back.</source>
        <translation>Glissez-la sur un jour, ou appuyez sur Entrée pour la première heure libre du jour. Ensuite, les flèches la déplacent&#xa0;; Échap la ramène ici.</translation>
    </message>
</context>
<context>
    <name>planner::VenueEditor</name>
    <message>
        <source>Choose a venue or type a new one</source>
        <translation>Choisissez un lieu ou saisissez-en un nouveau</translation>
    </message>
</context>
<context>
    <name>planner::WordMeter</name>
    <message>
        <source>%1 / %2</source>
        <comment>words there are, words allowed</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>✖ %1</source>
        <comment>over the limit; %1: words there are and words allowed</comment>
        <translation>✖ %1</translation>
    </message>
    <message numerus="yes">
        <source>Over the limit by %n word(s).</source>
        <translation>
            <numerusform>Limite dépassée de %n mot.</numerusform>
            <numerusform>Limite dépassée de %n mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close to the limit: %n word(s) left.</source>
        <translation>
            <numerusform>Proche de la limite&#xa0;: il reste %n mot.</numerusform>
            <numerusform>Proche de la limite&#xa0;: il reste %n mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) left.</source>
        <translation>
            <numerusform>Il reste %n mot.</numerusform>
            <numerusform>Il reste %n mots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::WorkArea</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Défiler vers la droite</translation>
    </message>
</context>
<context>
    <name>planner::ZoneList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Other zones</source>
        <translation>Autres fuseaux</translation>
    </message>
    <message>
        <source>Zone to add</source>
        <translation>Fuseau à ajouter</translation>
    </message>
    <message>
        <source>Type a city or a region</source>
        <translation>Saisissez une ville ou une région</translation>
    </message>
</context>
</TS>
