<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Arguments</name>
    <message>
        <source>Plans the programme of a forum.</source>
        <translation>Planifica el programa de un foro.</translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample programme.</source>
        <translation>Abrir una copia nueva del programa de ejemplo.</translation>
    </message>
    <message>
        <source>Language of the window: en, es or fr.</source>
        <translation>Idioma de la ventana: en, es o fr.</translation>
    </message>
    <message>
        <source>Theme of the window: system, light or dark.</source>
        <translation>Tema de la ventana: system, light o dark.</translation>
    </message>
    <message>
        <source>Programme file to open.</source>
        <translation>Archivo de programa que se abrirá.</translation>
    </message>
</context>
<context>
    <name>CapacityText</name>
    <message>
        <source>Unlimited</source>
        <translation>Ilimitado</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its new value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its old and its new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>None</source>
        <comment>no venue</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Sin programar</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>hint</source>
        <translation>sugerencia</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Falta la opción --%1.</translation>
    </message>
    <message>
        <source>“%1” is not a paper size: choose A4 or Letter.</source>
        <translation>«%1» no es un tamaño de papel: elija A4 o Letter.</translation>
    </message>
    <message>
        <source>“%1” is not a design: choose agenda, brief or sheet.</source>
        <translation>«%1» no es un diseño: elija agenda, brief o sheet.</translation>
    </message>
    <message>
        <source>A sheet as text is one session&apos;s: name it with --session.</source>
        <translation>Una ficha en texto corresponde a una sola sesión: indíquela con --session.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se ha escrito %1.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>Se ha escrito %n registro.</numerusform>
            <numerusform>Se han escrito %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be written.</source>
        <translation>
            <numerusform>Se escribiría %n registro.</numerusform>
            <numerusform>Se escribirían %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Foro</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Huso horario</translation>
    </message>
    <message>
        <source>Other zones</source>
        <translation>Otros husos horarios</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unscheduled</source>
        <translation>
            <numerusform>%n sin programar</numerusform>
            <numerusform>%n sin programar</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-theme(s)</source>
        <translation>
            <numerusform>%n subtema</numerusform>
            <numerusform>%n subtemas</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>unscheduled</source>
        <translation>sin programar</translation>
    </message>
    <message>
        <source>“%1” cannot be listed: choose sessions, lines, people or venues.</source>
        <translation>«%1» no se puede listar: elija sessions, lines, people o venues.</translation>
    </message>
    <message>
        <source>Write JSON to standard output.</source>
        <translation>Escribir JSON en la salida estándar.</translation>
    </message>
    <message>
        <source>Language of the content: en, es, fr or another of the forum&apos;s.</source>
        <translation>Idioma del contenido: en, es, fr u otro de los del foro.</translation>
    </message>
    <message>
        <source>The forum&apos;s name.</source>
        <translation>El nombre del foro.</translation>
    </message>
    <message>
        <source>The forum&apos;s time zone, as in America/Argentina/Cordoba.</source>
        <translation>El huso horario del foro, por ejemplo America/Argentina/Cordoba.</translation>
    </message>
    <message>
        <source>The first day, as in 2021-05-26.</source>
        <translation>El primer día, por ejemplo 2021-05-26.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>El último día.</translation>
    </message>
    <message>
        <source>Another zone to show; may be given several times.</source>
        <translation>Otro huso horario que se mostrará; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Leave Saturdays and Sundays out.</source>
        <translation>Excluir los sábados y los domingos.</translation>
    </message>
    <message>
        <source>What the sources are: sheet. Without it, the program looks.</source>
        <translation>Qué son los archivos de origen: sheet. Si no se indica, la aplicación lo averigua.</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Solo decir qué cambiaría.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se escribirá.</translation>
    </message>
    <message>
        <source>pdf or sheet (text). Without it, the ending of OUT decides.</source>
        <translation>pdf o sheet (texto). Si no se indica, decide la extensión de OUT.</translation>
    </message>
    <message>
        <source>For pdf: agenda (in full), brief or sheet.</source>
        <translation>Para pdf: agenda (completa), brief o sheet.</translation>
    </message>
    <message>
        <source>A zone to show beside the forum&apos;s; may be given several times. Without it, the forum&apos;s other zones.</source>
        <translation>Un huso horario que se mostrará junto al del foro; puede indicarse varias veces. Si no se indica, los otros husos horarios del foro.</translation>
    </message>
    <message>
        <source>Only this day, as in 2021-05-31.</source>
        <translation>Solo este día, por ejemplo 2021-05-31.</translation>
    </message>
    <message>
        <source>Only this thematic line, by its number.</source>
        <translation>Solo esta línea temática, por su número.</translation>
    </message>
    <message>
        <source>For sheets: the session, by its code.</source>
        <translation>Para las fichas: la sesión, por su código.</translation>
    </message>
    <message>
        <source>A4 or Letter.</source>
        <translation>A4 o Letter.</translation>
    </message>
    <message>
        <source>Make a new programme.</source>
        <translation>Crear un programa nuevo.</translation>
    </message>
    <message>
        <source>Make a copy of the sample programme.</source>
        <translation>Crear una copia del programa de ejemplo.</translation>
    </message>
    <message>
        <source>Say what a programme holds.</source>
        <translation>Decir qué contiene un programa.</translation>
    </message>
    <message>
        <source>List sessions, lines, people or venues.</source>
        <translation>Listar sesiones, líneas, personas o lugares.</translation>
    </message>
    <message>
        <source>Take in session sheets: all of them, or nothing.</source>
        <translation>Importar fichas de sesión: todas o ninguna.</translation>
    </message>
    <message>
        <source>Write the agenda or a session sheet.</source>
        <translation>Escribir la agenda o una ficha de sesión.</translation>
    </message>
    <message>
        <source>Say what is wrong or missing; exit code 1 when there is an error.</source>
        <translation>Decir qué está mal o qué falta; código de salida 1 si hay algún error.</translation>
    </message>
    <message>
        <source>Usage: forum-planner-cli COMMAND FILE [options]</source>
        <translation>Uso: forum-planner-cli COMMAND FILE [opciones]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>FILE is the programme&apos;s .forum file. “forum-planner-cli COMMAND --help” says more.</source>
        <translation>FILE es el archivo .forum del programa. «forum-planner-cli COMMAND --help» ofrece más información.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Say how to use this command.</source>
        <translation>Decir cómo se usa este comando.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>There is one argument too many.</source>
        <translation>Sobra un argumento.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Se ha creado %1.</translation>
    </message>
    <message>
        <source>%1: the ending tells no format. Name the file .pdf or .txt, or say --format.</source>
        <translation>%1: la extensión no indica ningún formato. Dele al archivo la extensión .pdf o .txt, o indique --format.</translation>
    </message>
    <message>
        <source>%1 is the programme itself. Choose another name.</source>
        <translation>%1 es el propio programa. Elija otro nombre.</translation>
    </message>
    <message>
        <source>--session goes with the design sheet only; leave it out, or choose --design sheet.</source>
        <translation>--session solo vale con el diseño sheet; quítela o elija --design sheet.</translation>
    </message>
    <message>
        <source>The option --%1 is empty.</source>
        <translation>La opción --%1 está vacía.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>What there is to say could not all be written to standard output.</source>
        <translation>No se ha podido escribir todo en la salida estándar.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A session cannot start at %1 and last %2 minutes: it lasts from 1 minute to 24 hours.</source>
        <translation>Una sesión no puede comenzar a las %1 y durar %2 minutos: debe durar entre 1 minuto y 24 horas.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Write it as in “Europe/Madrid”.</source>
        <translation>«%1» no es un huso horario. Escríbalo como en «Europe/Madrid».</translation>
    </message>
    <message>
        <source>“%1” is not a date of the calendar. Write it as in 2021-05-31.</source>
        <translation>«%1» no es una fecha del calendario. Escríbala como en 2021-05-31.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it as in 08:30.</source>
        <translation>«%1» no es una hora del día. Escríbala como en 08:30.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag. Write it as in “es” or “pt-BR”.</source>
        <translation>«%1» no es una etiqueta de idioma. Escríbala como en «es» o «pt-BR».</translation>
    </message>
    <message>
        <source>%1: %2 is out of range.</source>
        <translation>%1: %2 está fuera del intervalo admitido.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta un dato: %1.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, where %3 fit.</source>
        <translation>%1: el texto es demasiado largo (%2 caracteres; caben %3).</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1: el valor no puede ser «%2».</translation>
    </message>
    <message>
        <source>Somebody else has changed this %1 meanwhile: “%2”. Look at it and try again.</source>
        <translation>Otra persona ha modificado entretanto este elemento (%1): «%2». Revíselo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else has removed this %1 meanwhile: “%2”.</source>
        <translation>Otra persona ha eliminado entretanto este elemento (%1): «%2».</translation>
    </message>
    <message>
        <source>%1: what it names does not exist any more.</source>
        <translation>%1: aquello a lo que hace referencia ya no existe.</translation>
    </message>
    <message>
        <source>“%2” (%1) is still used in %3 places, so it cannot be removed.</source>
        <translation>«%2» (%1) todavía se usa en %3 sitios, así que no se puede eliminar.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1: el archivo no existe.</translation>
    </message>
    <message>
        <source>%1: the file exists already. Choose another name.</source>
        <translation>%1: el archivo ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read. Ask its owner for permission.</source>
        <translation>%1: no se puede leer el archivo. Pida permiso a su propietario.</translation>
    </message>
    <message>
        <source>%1: the file can only be read. Save a copy to work on.</source>
        <translation>%1: el archivo es de solo lectura. Guarde una copia para trabajar en ella.</translation>
    </message>
    <message>
        <source>%1: this is not a programme of Forum Planner. Nothing was changed.</source>
        <translation>%1: no es un programa de Forum Planner. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1: made by a newer Forum Planner (format %2; this one reads up to %3). Update the program. Nothing was changed.</source>
        <translation>%1: creado con una versión más reciente de Forum Planner (formato %2; esta versión lee hasta el %3). Actualice el programa. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1: the file is damaged (%2). Nothing was changed; go back to a copy or a backup.</source>
        <translation>%1: el archivo está dañado (%2). No se ha cambiado nada; recurra a una copia o a una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1: another program holds the file. Try again in a moment.</source>
        <translation>%1: otra aplicación está usando el archivo. Inténtelo de nuevo en unos instantes.</translation>
    </message>
    <message>
        <source>%1: the file cannot be written there. Choose another place.</source>
        <translation>%1: no se puede escribir el archivo en esa ubicación. Elija otra.</translation>
    </message>
    <message>
        <source>%1: the disk is full. Nothing was lost; make room and try again.</source>
        <translation>%1: el disco está lleno. No se ha perdido nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: the backup could not be written, so the file was left as it is. Make room beside it and try again.</source>
        <translation>%1: no se pudo escribir la copia de seguridad, así que el archivo se ha dejado como estaba. Libere espacio en su ubicación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: the programme could not be read or written. Nothing was changed.</source>
        <translation>%1: no se pudo leer o escribir el programa. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not text. Save the sheet as plain text (UTF-8) and try again.</source>
        <translation>%1, línea %2: no es texto. Guarde la ficha como texto sin formato (UTF-8) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: the sheet has no field “%2”. Add it and try again.</source>
        <translation>%1: a la ficha le falta el campo «%2». Añádalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not a date of the calendar. Write it as in 31/05/2021.</source>
        <translation>%1, línea %2: «%3» no es una fecha del calendario. Escríbala como en 31/05/2021.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not a span of time. Write it as in 08:00 - 09:30 (UTC-3).</source>
        <translation>%1, línea %2: «%3» no es un intervalo de tiempo. Escríbalo como en 08:00 - 09:30 (UTC-3).</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not a known time zone. Write it as in UTC-3 or Europe/Madrid.</source>
        <translation>%1, línea %2: «%3» no es un huso horario conocido. Escríbalo como en UTC-3 o Europe/Madrid.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not a session&apos;s code. Write it as in 1.3.2.</source>
        <translation>%1, línea %2: «%3» no es un código de sesión. Escríbalo como en 1.3.2.</translation>
    </message>
    <message>
        <source>%1, line %2: the field “%3” stands here a second time. Leave one of them.</source>
        <translation>%1, línea %2: el campo «%3» aparece aquí por segunda vez. Deje solo uno.</translation>
    </message>
    <message>
        <source>%1: the PDF could not be written.</source>
        <translation>%1: no se pudo escribir el PDF.</translation>
    </message>
    <message>
        <source>%1 is not a day of the forum.</source>
        <translation>%1 no es un día del foro.</translation>
    </message>
    <message>
        <source>There is no thematic line %1.</source>
        <translation>No existe la línea temática %1.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>No existe la sesión %1.</translation>
    </message>
    <message>
        <source>%1: the session “%2” stands on %3 too, in the same language. Leave one of them.</source>
        <translation>%1: la sesión «%2» también está en %3, en el mismo idioma. Deje solo una de las dos fichas.</translation>
    </message>
    <message>
        <source>“%1” is not one of the forum&apos;s languages: %2.</source>
        <translation>«%1» no es uno de los idiomas del foro: %2.</translation>
    </message>
    <message>
        <source>%1: this is a folder, not a file. Name a file in it.</source>
        <translation>%1: es una carpeta, no un archivo. Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>%1: the file is empty. Go back to a copy or a backup.</source>
        <translation>%1: el archivo está vacío. Recurra a una copia o a una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1: the file is damaged. Nothing was changed; go back to a copy or a backup.</source>
        <translation>%1: el archivo está dañado. No se ha cambiado nada; recurra a una copia o a una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1: too large to read; at most %2 MB. Save the sheet as plain text, one sheet a file.</source>
        <translation>%1: demasiado grande para leerlo; como máximo, %2 MB. Guarde la ficha como texto sin formato, una por archivo.</translation>
    </message>
    <message>
        <source>%1: the file is empty. Ask for the sheet again.</source>
        <translation>%1: el archivo está vacío. Pida la ficha de nuevo.</translation>
    </message>
    <message>
        <source>%1: this is not a session sheet: none of its labels (title, thematic line, date …) was found. Is it the right file?</source>
        <translation>%1: no es una ficha de sesión: no se encontró ninguna de sus etiquetas (título, línea temática, fecha…). ¿Es el archivo correcto?</translation>
    </message>
    <message>
        <source>%1: this computer does not know the time zone “%2”. Update its time zone data (tzdata) and try again.</source>
        <translation>%1: este equipo no conoce el huso horario «%2». Actualice sus datos de husos horarios (tzdata) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is “%2” now: somebody else has changed it meanwhile. Do it again to put yours in its place.</source>
        <translation>%1 es ahora «%2»: otra persona lo ha modificado entretanto. Hágalo de nuevo para poner lo suyo en su lugar.</translation>
    </message>
    <message>
        <source>%1: somebody else has changed this meanwhile. Do it again to put yours in its place.</source>
        <translation>%1: otra persona lo ha modificado entretanto. Hágalo de nuevo para poner lo suyo en su lugar.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it in its sheet to change its day, time, length or venue.</source>
        <translation>%1 está bloqueada. Para cambiar su día, hora, duración o lugar, desbloquéela en su ficha.</translation>
    </message>
    <message>
        <source>%1: the file is open, here or in another program. Close it there, or choose another name.</source>
        <translation>%1: el archivo está abierto, aquí o en otra aplicación. Ciérrelo o elija otro nombre.</translation>
    </message>
    <message>
        <source>%1: the pages could not be printed. See whether the printer is on and ready, and print again.</source>
        <translation>%1: no se pudieron imprimir las páginas. Compruebe que la impresora está encendida y lista y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>The programme has no session yet.</source>
        <translation>El programa todavía no tiene ninguna sesión.</translation>
    </message>
    <message>
        <source>There is no session that fits %1.</source>
        <translation>No hay ninguna sesión que corresponda a %1.</translation>
    </message>
    <message>
        <source>Others have changed the programme meanwhile. Look at what would change now, and try again.</source>
        <translation>Otras personas han cambiado el programa entretanto. Mire qué cambiaría ahora y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A forum cannot go from %1 to %2: its last day is not before the first, and it has %3 days at most.</source>
        <translation>Un foro no puede ir del %1 al %2: su último día no es anterior al primero y tiene %3 días como máximo.</translation>
    </message>
    <message>
        <source>Somebody else has removed this %1 meanwhile.</source>
        <translation>Otra persona ha eliminado entretanto este elemento (%1).</translation>
    </message>
    <message>
        <source>%1: this is a programme of Forum Planner. Choose another name for what is to be written.</source>
        <translation>%1: es un programa de Forum Planner. Elija otro nombre para lo que se va a escribir.</translation>
    </message>
    <message>
        <source>“%1” is not a format that this program knows: choose %2.</source>
        <translation>«%1» no es un formato que este programa conozca: elija %2.</translation>
    </message>
    <message>
        <source>There is no room for this session on %1 any more. It stays in the tray; drag it to where it may run beside another.</source>
        <translation>Ya no hay sitio para esta sesión el %1. Sigue en la bandeja; arrástrela adonde pueda celebrarse a la vez que otra.</translation>
    </message>
    <message>
        <source>%1: the file was moved, removed or replaced by another program, so nothing can be saved there. Save a copy to keep what you see, or open the file again.</source>
        <translation>%1: otra aplicación movió, quitó o sustituyó el archivo, así que ya no se puede guardar nada en él. Guarde una copia para conservar lo que ve, o abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1: the journal beside it (%2) belongs to another file; without it the programme is whole. Nothing was changed; move the journal away and open the file again.</source>
        <translation>%1: el diario que está a su lado (%2) pertenece a otro archivo; sin él, el programa está completo. No se cambió nada; aparte el diario y abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 ends before it starts.</source>
        <translation>%1: de %2 a %3 termina antes de empezar.</translation>
    </message>
    <message>
        <source>%1: on %2, from %3 to %4 ends before it starts.</source>
        <translation>%1: el %2, de %3 a %4 termina antes de empezar.</translation>
    </message>
    <message>
        <source>%1: two spans on %2 overlap. Put them together.</source>
        <translation>%1: dos intervalos del %2 se solapan. Júntelos.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Aforo</translation>
    </message>
    <message>
        <source>Interpretation channels</source>
        <translation>Canales de interpretación</translation>
    </message>
    <message>
        <source>Closing time</source>
        <translation>Hora de cierre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Conceptualization</source>
        <translation>Conceptualización</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Usual length in minutes</source>
        <translation>Duración habitual en minutos</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Relevant documents</source>
        <translation>Documentos relevantes</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Nothing beside it</source>
        <translation>Sin nada en paralelo</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Foro</translation>
    </message>
    <message>
        <source>Interprets from</source>
        <translation>Interpreta del</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Interpreted into</source>
        <translation>Interpretación a</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Lead organisations</source>
        <translation>Organizaciones responsables</translation>
    </message>
    <message>
        <source>Thematic line</source>
        <translation>Línea temática</translation>
    </message>
    <message>
        <source>Registration link</source>
        <translation>Enlace de inscripción</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>Lema</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Notas para el equipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Opening time</source>
        <translation>Hora de apertura</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organizadores</translation>
    </message>
    <message>
        <source>Other time zones</source>
        <translation>Otros husos horarios</translation>
    </message>
    <message>
        <source>Code of its own</source>
        <translation>Código propio</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Main points of discussion</source>
        <translation>Principales puntos de discusión</translation>
    </message>
    <message>
        <source>People registered</source>
        <translation>Personas inscritas</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Sesiones simultáneas</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sub-theme</source>
        <translation>Subtema</translation>
    </message>
    <message>
        <source>Short summary</source>
        <translation>Breve resumen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Interprets into</source>
        <translation>Interpreta al</translation>
    </message>
    <message>
        <source>Type of session</source>
        <translation>Tipo de sesión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Word limits</source>
        <translation>Límites de palabras</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Huso horario</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source> (in %1)</source>
        <comment>after a text: the language that it is in</comment>
        <translation> (en %1)</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario de apertura</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario de trabajo</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>A session without a title</source>
        <translation>Una sesión sin título</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” in %3 is %n word(s) too long: it has %4 and may have %5.</source>
        <translation>
            <numerusform>%1: «%2» en %3 supera el límite en %n palabra: tiene %4 y puede tener %5.</numerusform>
            <numerusform>%1: «%2» en %3 supera el límite en %n palabras: tiene %4 y puede tener %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” is missing.</source>
        <translation>%1: falta «%2».</translation>
    </message>
    <message>
        <source>%1: “%2” is missing in %3.</source>
        <translation>%1: falta «%2» en %3.</translation>
    </message>
    <message numerus="yes">
        <source>The code %1 stands for %n session(s).</source>
        <translation>
            <numerusform>El código %1 corresponde a %n sesión.</numerusform>
            <numerusform>El código %1 corresponde a %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no session %1 in sub-theme %2, but later ones.</source>
        <translation>No hay ninguna sesión %1 en el subtema %2, pero sí otras posteriores.</translation>
    </message>
    <message>
        <source>%1: it has no code.</source>
        <translation>%1: no tiene código.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Sugerencia: %1</translation>
    </message>
    <message numerus="yes">
        <source>The number %1 stands for %n thematic line(s).</source>
        <translation>
            <numerusform>El número %1 corresponde a %n línea temática.</numerusform>
            <numerusform>El número %1 corresponde a %n líneas temáticas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number %1 stands for %n sub-theme(s).</source>
        <translation>
            <numerusform>El número %1 corresponde a %n subtema.</numerusform>
            <numerusform>El número %1 corresponde a %n subtemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” in %3 was translated from an older text.</source>
        <translation>%1: «%2» en %3 se tradujo de un texto anterior.</translation>
    </message>
    <message>
        <source>%1: “%2” has a link that leads nowhere: %3</source>
        <translation>%1: «%2» tiene un enlace que no lleva a ninguna parte: %3</translation>
    </message>
    <message>
        <source>%1: it is on none of the forum’s days.</source>
        <translation>%1: no cae en ninguna jornada del foro.</translation>
    </message>
    <message>
        <source>%1: it is outside the forum’s hours.</source>
        <translation>%1: queda fuera del horario del foro.</translation>
    </message>
    <message>
        <source>%1: it goes on after midnight.</source>
        <translation>%1: continúa después de medianoche.</translation>
    </message>
    <message>
        <source>%1: the clock jumps over its start; it starts when the clock shows %2.</source>
        <translation>%1: el reloj se salta su hora de inicio; empieza cuando el reloj marca las %2.</translation>
    </message>
    <message>
        <source>%1: the clock shows its start twice that day; the first time is meant.</source>
        <translation>%1: el reloj marca dos veces su hora de inicio ese día; se entiende la primera.</translation>
    </message>
    <message numerus="yes">
        <source>%1: at the same time as %2 in %3, which can carry %n session(s) at once.</source>
        <translation>
            <numerusform>%1: a la misma hora que %2 en %3, que admite %n sesión a la vez.</numerusform>
            <numerusform>%1: a la misma hora que %2 en %3, que admite %n sesiones a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is not open then.</source>
        <translation>%1: %2 no está abierto a esa hora.</translation>
    </message>
    <message numerus="yes">
        <source>%1: it is for %n person(s), and %2 holds %3.</source>
        <translation>
            <numerusform>%1: es para %n persona, y en %2 caben %3.</numerusform>
            <numerusform>%1: es para %n personas, y en %2 caben %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: it is interpreted into %n language(s); interpretation channels of %2: %3.</source>
        <translation>
            <numerusform>%1: se interpreta a %n idioma; canales de interpretación de %2: %3.</numerusform>
            <numerusform>%1: se interpreta a %n idiomas; canales de interpretación de %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is also in %3 at that time.</source>
        <translation>%1: %2 está también en %3 a esa hora.</translation>
    </message>
    <message>
        <source>%1: %2 is not available then.</source>
        <translation>%1: %2 no está disponible a esa hora.</translation>
    </message>
    <message>
        <source>%1: it is night where %2 is: %3–%4 in %5.</source>
        <translation>%1: es de noche donde está %2: %3–%4 en %5.</translation>
    </message>
    <message>
        <source>%1: it is outside the working hours of %2: %3–%4 in %5.</source>
        <translation>%1: queda fuera del horario de trabajo de %2: %3–%4 en %5.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 has %n minute(s) to come from %3; the way needs %4.</source>
        <translation>
            <numerusform>%1: %2 tiene %n minuto para llegar desde %3; el trayecto requiere %4.</numerusform>
            <numerusform>%1: %2 tiene %n minutos para llegar desde %3; el trayecto requiere %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, who interprets it, is also in %3 at that time.</source>
        <translation>%1: %2, que la interpreta, está también en %3 a esa hora.</translation>
    </message>
    <message numerus="yes">
        <source>%1: for its %2 minutes it needs %n interpreter(s) into %3, and has %4.</source>
        <translation>
            <numerusform>%1: para sus %2 minutos necesita %n intérprete hacia el %3, y tiene %4.</numerusform>
            <numerusform>%1: para sus %2 minutos necesita %n intérpretes hacia el %3, y tiene %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: by its end %2 has interpreted for %n minute(s) without a rest; the most is %3.</source>
        <translation>
            <numerusform>%1: al terminar, %2 habrá interpretado %n minuto sin descanso; el máximo es %3.</numerusform>
            <numerusform>%1: al terminar, %2 habrá interpretado %n minutos sin descanso; el máximo es %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 has %n minute(s) to rest after %3; the least is %4.</source>
        <translation>
            <numerusform>%1: %2 tiene %n minuto de descanso después de %3; el mínimo es %4.</numerusform>
            <numerusform>%1: %2 tiene %n minutos de descanso después de %3; el mínimo es %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: by its end %2 has interpreted for %n minute(s) that day; the most is %3.</source>
        <translation>
            <numerusform>%1: al terminar, %2 habrá interpretado %n minuto ese día; el máximo es %3.</numerusform>
            <numerusform>%1: al terminar, %2 habrá interpretado %n minutos ese día; el máximo es %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it runs at the same time as %2, beside which nothing should run.</source>
        <translation>%1: coincide con %2, junto a la que no debería haber ninguna otra sesión.</translation>
    </message>
    <message>
        <source>%1: another session of line %2 runs at the same time: %3.</source>
        <translation>%1: otra sesión de la línea %2 coincide en la hora: %3.</translation>
    </message>
    <message>
        <source>%1: another session of sub-theme %2 runs at the same time: %3.</source>
        <translation>%1: otra sesión del subtema %2 coincide en la hora: %3.</translation>
    </message>
    <message>
        <source>%1: another session of %2 runs at the same time: %3.</source>
        <translation>%1: otra sesión de %2 coincide en la hora: %3.</translation>
    </message>
    <message>
        <source>On %1 from %2 to %3 there is no session in %4.</source>
        <translation>El %1, de %2 a %3, no hay ninguna sesión en %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) are registered, and there is room for %2.</source>
        <translation>
            <numerusform>%1: hay %n persona inscrita, y caben %2.</numerusform>
            <numerusform>%1: hay %n personas inscritas, y caben %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindText</name>
    <message>
        <source>forum</source>
        <translation>foro</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>type of session</source>
        <translation>tipo de sesión</translation>
    </message>
    <message>
        <source>thematic line</source>
        <translation>línea temática</translation>
    </message>
    <message>
        <source>sub-theme</source>
        <translation>subtema</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>visto bueno</translation>
    </message>
</context>
<context>
    <name>LabelText</name>
    <message>
        <source>Add forum %1</source>
        <translation>Añadir el foro %1</translation>
    </message>
    <message>
        <source>Add the forum</source>
        <translation>Añadir el foro</translation>
    </message>
    <message>
        <source>Remove forum %1</source>
        <translation>Eliminar el foro %1</translation>
    </message>
    <message>
        <source>Remove the forum</source>
        <translation>Eliminar el foro</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>Cambiar los ajustes de %1</translation>
    </message>
    <message>
        <source>Change the forum&apos;s settings</source>
        <translation>Cambiar los ajustes del foro</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>Cambiar «%1» de %2</translation>
    </message>
    <message>
        <source>Change “%1” of the forum</source>
        <translation>Cambiar «%1» del foro</translation>
    </message>
    <message>
        <source>Add organisation %1</source>
        <translation>Añadir la organización %1</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>Remove organisation %1</source>
        <translation>Eliminar la organización %1</translation>
    </message>
    <message>
        <source>Remove organisations</source>
        <translation>Eliminar organizaciones</translation>
    </message>
    <message>
        <source>Change organisation %1</source>
        <translation>Cambiar la organización %1</translation>
    </message>
    <message>
        <source>Change organisations</source>
        <translation>Cambiar organizaciones</translation>
    </message>
    <message>
        <source>Change “%1” of organisation %2</source>
        <translation>Cambiar «%1» de la organización %2</translation>
    </message>
    <message>
        <source>Change “%1” of organisations</source>
        <translation>Cambiar «%1» de organizaciones</translation>
    </message>
    <message>
        <source>Add person %1</source>
        <translation>Añadir la persona %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Remove person %1</source>
        <translation>Eliminar la persona %1</translation>
    </message>
    <message>
        <source>Remove people</source>
        <translation>Eliminar personas</translation>
    </message>
    <message>
        <source>Change person %1</source>
        <translation>Cambiar la persona %1</translation>
    </message>
    <message>
        <source>Change people</source>
        <translation>Cambiar personas</translation>
    </message>
    <message>
        <source>Change “%1” of person %2</source>
        <translation>Cambiar «%1» de la persona %2</translation>
    </message>
    <message>
        <source>Change “%1” of people</source>
        <translation>Cambiar «%1» de personas</translation>
    </message>
    <message>
        <source>Add venue %1</source>
        <translation>Añadir el lugar %1</translation>
    </message>
    <message>
        <source>Add a venue</source>
        <translation>Añadir un lugar</translation>
    </message>
    <message>
        <source>Remove venue %1</source>
        <translation>Eliminar el lugar %1</translation>
    </message>
    <message>
        <source>Remove venues</source>
        <translation>Eliminar lugares</translation>
    </message>
    <message>
        <source>Change venue %1</source>
        <translation>Cambiar el lugar %1</translation>
    </message>
    <message>
        <source>Change venues</source>
        <translation>Cambiar lugares</translation>
    </message>
    <message>
        <source>Change “%1” of venue %2</source>
        <translation>Cambiar «%1» del lugar %2</translation>
    </message>
    <message>
        <source>Change “%1” of venues</source>
        <translation>Cambiar «%1» de lugares</translation>
    </message>
    <message>
        <source>Add type of session %1</source>
        <translation>Añadir el tipo de sesión %1</translation>
    </message>
    <message>
        <source>Add a type of session</source>
        <translation>Añadir un tipo de sesión</translation>
    </message>
    <message>
        <source>Remove type of session %1</source>
        <translation>Eliminar el tipo de sesión %1</translation>
    </message>
    <message>
        <source>Remove types of session</source>
        <translation>Eliminar tipos de sesión</translation>
    </message>
    <message>
        <source>Change type of session %1</source>
        <translation>Cambiar el tipo de sesión %1</translation>
    </message>
    <message>
        <source>Change types of session</source>
        <translation>Cambiar tipos de sesión</translation>
    </message>
    <message>
        <source>Change “%1” of type of session %2</source>
        <translation>Cambiar «%1» del tipo de sesión %2</translation>
    </message>
    <message>
        <source>Change “%1” of types of session</source>
        <translation>Cambiar «%1» de tipos de sesión</translation>
    </message>
    <message>
        <source>Add thematic line %1</source>
        <translation>Añadir la línea temática %1</translation>
    </message>
    <message>
        <source>Add a thematic line</source>
        <translation>Añadir una línea temática</translation>
    </message>
    <message>
        <source>Remove thematic line %1</source>
        <translation>Eliminar la línea temática %1</translation>
    </message>
    <message>
        <source>Remove thematic lines</source>
        <translation>Eliminar líneas temáticas</translation>
    </message>
    <message>
        <source>Change thematic line %1</source>
        <translation>Cambiar la línea temática %1</translation>
    </message>
    <message>
        <source>Change thematic lines</source>
        <translation>Cambiar líneas temáticas</translation>
    </message>
    <message>
        <source>Change “%1” of thematic line %2</source>
        <translation>Cambiar «%1» de la línea temática %2</translation>
    </message>
    <message>
        <source>Change “%1” of thematic lines</source>
        <translation>Cambiar «%1» de líneas temáticas</translation>
    </message>
    <message>
        <source>Add sub-theme %1</source>
        <translation>Añadir el subtema %1</translation>
    </message>
    <message>
        <source>Add a sub-theme</source>
        <translation>Añadir un subtema</translation>
    </message>
    <message>
        <source>Remove sub-theme %1</source>
        <translation>Eliminar el subtema %1</translation>
    </message>
    <message>
        <source>Remove sub-themes</source>
        <translation>Eliminar subtemas</translation>
    </message>
    <message>
        <source>Change sub-theme %1</source>
        <translation>Cambiar el subtema %1</translation>
    </message>
    <message>
        <source>Change sub-themes</source>
        <translation>Cambiar subtemas</translation>
    </message>
    <message>
        <source>Change “%1” of sub-theme %2</source>
        <translation>Cambiar «%1» del subtema %2</translation>
    </message>
    <message>
        <source>Change “%1” of sub-themes</source>
        <translation>Cambiar «%1» de subtemas</translation>
    </message>
    <message>
        <source>Add session %1</source>
        <translation>Añadir la sesión %1</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Remove session %1</source>
        <translation>Eliminar la sesión %1</translation>
    </message>
    <message>
        <source>Remove sessions</source>
        <translation>Eliminar sesiones</translation>
    </message>
    <message>
        <source>Change session %1</source>
        <translation>Cambiar la sesión %1</translation>
    </message>
    <message>
        <source>Change sessions</source>
        <translation>Cambiar sesiones</translation>
    </message>
    <message>
        <source>Change “%1” of session %2</source>
        <translation>Cambiar «%1» de la sesión %2</translation>
    </message>
    <message>
        <source>Change “%1” of sessions</source>
        <translation>Cambiar «%1» de sesiones</translation>
    </message>
    <message>
        <source>Change the programme</source>
        <translation>Cambiar el programa</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>una sesión</translation>
    </message>
    <message>
        <source>Take %1 off the schedule</source>
        <translation>Quitar %1 del calendario</translation>
    </message>
    <message>
        <source>Change the length of %1</source>
        <translation>Cambiar la duración de %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %1 last %n minute(s)</source>
        <translation>
            <numerusform>Hacer que %1 dure %n minuto</numerusform>
            <numerusform>Hacer que %1 dure %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule %1 on %2</source>
        <translation>Programar %1 el %2</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Programar %1</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Mover %1 al %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n session(s) from %1</source>
        <translation>
            <numerusform>Importar %n sesión de %1</numerusform>
            <numerusform>Importar %n sesiones de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the programme %1</source>
        <translation>Crear el programa %1</translation>
    </message>
    <message>
        <source>Create the sample programme</source>
        <translation>Crear el programa de ejemplo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Dar por vista: %1</translation>
    </message>
    <message>
        <source>Acknowledge a finding</source>
        <translation>Dar por vista una incidencia</translation>
    </message>
    <message>
        <source>Acknowledge no longer: %1</source>
        <translation>Dejar de dar por vista: %1</translation>
    </message>
    <message>
        <source>Acknowledge findings no longer</source>
        <translation>Dejar de dar por vistas las incidencias</translation>
    </message>
    <message>
        <source>Change the reason of: %1</source>
        <translation>Cambiar el motivo de: %1</translation>
    </message>
    <message>
        <source>Change what was acknowledged</source>
        <translation>Cambiar lo que se dio por visto</translation>
    </message>
    <message>
        <source>Change “%1” of what was acknowledged: %2</source>
        <translation>Cambiar «%1» de lo que se dio por visto: %2</translation>
    </message>
    <message>
        <source>Change “%1” of what was acknowledged</source>
        <translation>Cambiar «%1» de lo que se dio por visto</translation>
    </message>
</context>
<context>
    <name>LanguageText</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Aymara</source>
        <translation>aimara</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>euskera</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>guaraní</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>quechua</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>wólof</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
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
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Plenaries and ceremonies</source>
        <translation>Plenarias y ceremonias</translation>
    </message>
    <message>
        <source>%1 % complete</source>
        <translation>Completado al %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1: programme</source>
        <translation>%1: programa</translation>
    </message>
    <message>
        <source>No session is scheduled.</source>
        <translation>No hay ninguna sesión programada.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continuación)</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>Times in %1; below, %2</source>
        <translation>Horas en %1; debajo, %2</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>CANCELADA</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plaza</numerusform>
            <numerusform>%n plazas</numerusform>
        </translation>
    </message>
    <message>
        <source>With registration</source>
        <translation>Con inscripción</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Por invitación</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Plenaries and ceremonies</source>
        <translation>Plenarias y ceremonias</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>edición %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Session sheet</source>
        <translation>Ficha de sesión</translation>
    </message>
    <message>
        <source>%1: session sheets</source>
        <translation>%1: fichas de sesión</translation>
    </message>
    <message>
        <source>began on %1</source>
        <translation>comenzó el %1</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Se necesita autenticación</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Se necesita autenticación para usar %1 en %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Se necesita autenticación para usar %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Nombre de usuario:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;El nombre «%1» no se puede usar.&lt;/b&gt;&lt;p&gt;Pruebe con otro nombre, con menos caracteres o sin signos de puntuación.</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 no está bien escrito. Use «,» para separar páginas e intervalos y «-» para los intervalos, que no deben cruzarse.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Conflicto en la impresión a doble cara</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Páginas no válidas</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Las opciones de impresión a doble cara se contradicen. ¿Quiere corregirlas?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Conflicto en las opciones avanzadas</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Conflicto en la configuración de página</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Propiedades de la impresora</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Las opciones de página se contradicen. ¿Quiere corregirlas?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Algunas opciones avanzadas se contradicen. ¿Quiere corregirlas?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Opciones avanzadas</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Algunas opciones se contradicen. Corríjalas.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impresión a doble cara</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Encuadernar por el lado largo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Encuadernar por el lado corto</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Páginas o intervalos separados por comas. Un intervalo son dos números con un guion en medio: 3,5-7,9 imprime las páginas 3, 5, 6, 7 y 9.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>RegistrationText</name>
    <message>
        <source>No registration needed</source>
        <translation>No requiere inscripción</translation>
    </message>
    <message>
        <source>Registration required</source>
        <translation>Requiere inscripción</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Por invitación</translation>
    </message>
</context>
<context>
    <name>RemarkText</name>
    <message numerus="yes">
        <source>%n line(s) of page headers were taken out of the text.</source>
        <translation>
            <numerusform>Se quitó del texto %n línea de encabezado de página.</numerusform>
            <numerusform>Se quitaron del texto %n líneas de encabezados de página.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as %1. Look at the accents.</source>
        <translation>El archivo no está en UTF-8; se leyó como %1. Revise los acentos.</translation>
    </message>
    <message>
        <source>“%1” names no time zone; it was read as time in %2.</source>
        <translation>«%1» no indica huso horario; se leyó como hora de %2.</translation>
    </message>
    <message>
        <source>No time in the forum&apos;s zone was given: %1 became %2.</source>
        <translation>No se indicó la hora en el huso del foro: %1 pasó a ser %2.</translation>
    </message>
    <message>
        <source>The times disagree: %1 is not %2. The first was used.</source>
        <translation>Las horas no concuerdan: %1 no es %2. Se usó la primera.</translation>
    </message>
    <message>
        <source>The sheet says “%1”, but %2 is another weekday. The date was used.</source>
        <translation>La ficha dice «%1», pero %2 cae en otro día de la semana. Se usó la fecha.</translation>
    </message>
    <message>
        <source>The sheet says line %1, but its code begins with %2. The code was used.</source>
        <translation>La ficha dice línea %1, pero su código empieza por %2. Se usó el código.</translation>
    </message>
    <message>
        <source>Line %1 is called “%2” on the sheet and “%3” in the programme, which stays.</source>
        <translation>La línea %1 se llama «%2» en la ficha y «%3» en el programa, que no cambia.</translation>
    </message>
    <message>
        <source>Sub-theme %1 is called “%2” on the sheet and “%3” in the programme, which stays.</source>
        <translation>El subtema %1 se llama «%2» en la ficha y «%3» en el programa, que no cambia.</translation>
    </message>
    <message>
        <source>Line %1 is new: “%2”.</source>
        <translation>La línea %1 es nueva: «%2».</translation>
    </message>
    <message>
        <source>Sub-theme %1 is new: “%2”.</source>
        <translation>El subtema %1 es nuevo: «%2».</translation>
    </message>
    <message>
        <source>The organisation “%1” is new.</source>
        <translation>La organización «%1» es nueva.</translation>
    </message>
    <message>
        <source>The venue “%1” is new.</source>
        <translation>El lugar «%1» es nuevo.</translation>
    </message>
    <message>
        <source>The type of session “%1” is new.</source>
        <translation>El tipo de sesión «%1» es nuevo.</translation>
    </message>
    <message>
        <source>These are not known as languages: %1.</source>
        <translation>No se reconocen como idiomas: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a clear capacity; it stays as it is.</source>
        <translation>«%1» no es un aforo claro; queda como está.</translation>
    </message>
    <message>
        <source>“%1” does not say whether to register; it stays as it is.</source>
        <translation>«%1» no aclara si hay que inscribirse; queda como está.</translation>
    </message>
    <message>
        <source>%1 is not a day of the forum.</source>
        <translation>%1 no es un día del foro.</translation>
    </message>
    <message>
        <source>The sheet has no code; the session becomes %1.</source>
        <translation>La ficha no tiene código; la sesión pasa a ser %1.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: nueva</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <translation>%1: nada que cambiar</translation>
    </message>
    <message>
        <source>%1: changed: %2</source>
        <translation>%1: cambios: %2</translation>
    </message>
    <message>
        <source>The sheet says sub-theme %1, but its code is %2. The code was used.</source>
        <translation>La ficha dice subtema %1, pero su código es %2. Se usó el código.</translation>
    </message>
    <message>
        <source>“%1” was not read: it is no part of “%2”.</source>
        <translation>No se leyó «%1»: no forma parte de «%2».</translation>
    </message>
    <message>
        <source>“%1” was not used: the sheet gives no date, and the session has none.</source>
        <translation>No se usó «%1»: la ficha no da fecha y la sesión no tiene ninguna.</translation>
    </message>
    <message>
        <source>%1 was not used: the sheet gives no time, and the session has none.</source>
        <translation>No se usó %1: la ficha no da hora y la sesión no tiene ninguna.</translation>
    </message>
    <message>
        <source>%1 is locked: its day, time, length and venue stay as they are.</source>
        <translation>%1 está bloqueada: su día, hora, duración y lugar quedan como están.</translation>
    </message>
    <message>
        <source>%1 was called “%3” and is “%2” on the sheet. Make sure that it is the same session.</source>
        <translation>%1 se llamaba «%3» y en la ficha es «%2». Compruebe que es la misma sesión.</translation>
    </message>
    <message>
        <source>The sheet says %1, but “%2” is %3 in the programme, which stays.</source>
        <translation>La ficha dice %1, pero «%2» es %3 en el programa; así queda.</translation>
    </message>
    <message>
        <source>“%1” is no heading that is known; it stays with its text in “%2”. Move them where they belong.</source>
        <translation>«%1» no es un encabezado conocido; queda con su texto en «%2». Póngalos donde corresponda.</translation>
    </message>
    <message>
        <source>“%1”: contact data were left out, for texts are published.</source>
        <translation>«%1»: se omitieron los datos de contacto, pues los textos se publican.</translation>
    </message>
    <message>
        <source>“%1” was not read: it names no type of session.</source>
        <translation>No se leyó «%1»: no nombra ningún tipo de sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sign(s) were taken out of the text.</source>
        <translation>
            <numerusform>Se quitó %n signo oculto del texto.</numerusform>
            <numerusform>Se quitaron %n signos ocultos del texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names a country with more than one time; it was read as time in %2.</source>
        <translation>«%1» indica un país con más de una hora; se leyó como hora de %2.</translation>
    </message>
    <message>
        <source>“%1” was not used: “%2” is not a known time zone.</source>
        <translation>«%1» no se usó: «%2» no es un huso horario conocido.</translation>
    </message>
    <message>
        <source>“%1” was read as ending on the next day.</source>
        <translation>«%1» se leyó como que termina al día siguiente.</translation>
    </message>
    <message>
        <source>“%1”: the clocks in %2 go forward then and skip this time; it was read as %3.</source>
        <translation>«%1»: en %2 los relojes se adelantan entonces y esa hora no existe; se leyó como %3.</translation>
    </message>
    <message>
        <source>“%1”: the clocks in %2 go back then and show this time twice; the first (%3) was used.</source>
        <translation>«%1»: en %2 los relojes se atrasan entonces y esa hora se repite; se usó la primera (%3).</translation>
    </message>
    <message>
        <source>The sheet says %1, the second of two equal times, for the clocks in %2 go back then. A programme can only keep the first (%3), which was used.</source>
        <translation>La ficha dice %1, la segunda de dos horas iguales, pues en %2 los relojes se atrasan entonces. Un programa solo puede guardar la primera (%3), que se usó.</translation>
    </message>
    <message>
        <source>“%1” says that “%2” is not settled yet.</source>
        <translation>«%1» dice que «%2» aún está por definir.</translation>
    </message>
    <message>
        <source>“%1” was not used: it has no number, and no line or sub-theme of the programme is called so.</source>
        <translation>No se usó «%1»: no tiene número y ninguna línea ni subtema del programa se llama así.</translation>
    </message>
    <message>
        <source>“%1”: in %2 it is %3 then, not %4. The time of %2 was used.</source>
        <translation>«%1»: en %2 rige entonces %3, no %4. Se usó la hora de %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s) that are not listed.</source>
        <translation>
            <numerusform>Y %n observación más, que no se muestra.</numerusform>
            <numerusform>Y %n observaciones más, que no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” may be a page&apos;s header; it stays in “%2”. Take it out if it is no part of the text.</source>
        <translation>«%1» puede ser un encabezado de página; queda en «%2». Quítelo si no es parte del texto.</translation>
    </message>
    <message>
        <source>“%1” stands in “%2”, which is published. Take it out if it must not be.</source>
        <translation>«%1» figura en «%2», que se publica. Quítelo si no debe publicarse.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Keynote speaker</source>
        <translation>Ponente principal</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Relatoría</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Acogida</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Sub-theme</source>
        <translation>Subtema</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organizadores</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Aforo</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Texts too long</source>
        <translation>Textos demasiado largos</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
</context>
<context>
    <name>SheetPart</name>
    <message>
        <source>None</source>
        <comment>no thematic line</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Line · sub-theme</source>
        <translation>Línea · subtema</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of a session: a time</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>people, a number</comment>
        <translation>Personas inscritas</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Draft</source>
        <comment>of a session</comment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>of a session</comment>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>of a session</comment>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>of a session</comment>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>ZoneLines</name>
    <message>
        <source>⚠ The clock jumps over %1 on this day in %2; the session starts when it shows %3.</source>
        <extracomment>%1: a time that the clock jumps over, %2: the time zone, %3: the time that the clock shows instead</extracomment>
        <translation>⚠ Ese día el reloj se salta las %1 en %2; la sesión empieza cuando marque las %3.</translation>
    </message>
    <message>
        <source>⚠ The clock shows %1 twice on this day in %2; the first time is meant (%3).</source>
        <extracomment>%1: a time that comes twice, %2: the time zone, %3: &quot;UTC−3&quot;</extracomment>
        <translation>⚠ Ese día el reloj marca dos veces las %1 en %2; se entiende la primera (%3).</translation>
    </message>
</context>
<context>
    <name>planner::AboutDialog</name>
    <message>
        <source>About Forum Planner</source>
        <translation>Acerca de Forum Planner</translation>
    </message>
    <message>
        <source>Forum Planner %1</source>
        <comment>the version</comment>
        <translation>Forum Planner %1</translation>
    </message>
    <message>
        <source>Plans the programme of a forum in several languages, from the partners’ session sheets to the agenda on paper.</source>
        <translation>Planifica el programa de un foro en varios idiomas, desde las fichas de sesión de los socios hasta la agenda en papel.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Icons: Breeze, by the KDE community, under the GNU Lesser General Public License.</source>
        <translation>Iconos: Breeze, de la comunidad KDE, bajo la Licencia Pública General Reducida de GNU.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>planner::CalendarGrid</name>
    <message>
        <source>Show its sheet</source>
        <translation>Mostrar su ficha</translation>
    </message>
    <message>
        <source>Move 15 minutes earlier</source>
        <translation>Adelantar 15 minutos</translation>
    </message>
    <message>
        <source>Move 15 minutes later</source>
        <translation>Retrasar 15 minutos</translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation>Quitar del calendario</translation>
    </message>
</context>
<context>
    <name>planner::CalendarView</name>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Sin programar</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Días mostrados</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Unscheduled sessions</source>
        <translation>Sesiones sin programar</translation>
    </message>
    <message>
        <source>Drag onto a day, or Enter for its first free time</source>
        <translation>Arrastre a un día, o pulse Intro para usar su primer hueco libre</translation>
    </message>
    <message>
        <source>Drag to move, by an edge to stretch, into the tray to take off</source>
        <translation>Arrastre para mover, por un borde para alargar, a la bandeja para quitar</translation>
    </message>
    <message>
        <source>Sessions without a time wait here</source>
        <translation>Aquí esperan las sesiones sin hora</translation>
    </message>
</context>
<context>
    <name>planner::CapacityEditor</name>
    <message>
        <source>Unlimited</source>
        <translation>Ilimitado</translation>
    </message>
</context>
<context>
    <name>planner::CellDelegate</name>
    <message>
        <source>None</source>
        <comment>no sub-theme</comment>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>planner::ChecksEditor</name>
    <message>
        <source>Others by their code, as pt</source>
        <translation>Otros por su código, como pt</translation>
    </message>
    <message>
        <source>Other languages by their code</source>
        <translation>Otros idiomas por su código</translation>
    </message>
</context>
<context>
    <name>planner::Commands</name>
    <message>
        <source>New programme…</source>
        <translation>Nuevo programa…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Import session sheets…</source>
        <translation>Importar fichas de sesión…</translation>
    </message>
    <message>
        <source>Close programme</source>
        <translation>Cerrar programa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Agenda as PDF…</source>
        <translation>Agenda en PDF…</translation>
    </message>
    <message>
        <source>Session sheet as PDF…</source>
        <translation>Ficha de sesión en PDF…</translation>
    </message>
    <message>
        <source>Session sheet as text…</source>
        <translation>Ficha de sesión como texto…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Vista previa de impresión…</translation>
    </message>
    <message>
        <source>Choose what is printed…</source>
        <translation>Elegir qué se imprime…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Estructura del programa</translation>
    </message>
    <message>
        <source>Session sheet</source>
        <translation>Ficha de sesión</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Eliminar sesión</translation>
    </message>
    <message>
        <source>Forum settings…</source>
        <translation>Ajustes del foro…</translation>
    </message>
    <message>
        <source>Findings…</source>
        <translation>Avisos…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Forum Planner</source>
        <translation>Acerca de Forum Planner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what an edit did</comment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>what an edit did</comment>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>planner::DaysTable</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Abre a las</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Cierra a las</translation>
    </message>
    <message>
        <source>Days of the forum</source>
        <translation>Días del foro</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
    </message>
    <message>
        <source>Remove the day</source>
        <translation>Quitar el día</translation>
    </message>
</context>
<context>
    <name>planner::Desk</name>
    <message>
        <source>“%1” cannot be undone any more: what it changed has been changed again since. The next undo takes back the step before it.</source>
        <translation>Ya no se puede deshacer «%1»: lo que cambió se ha vuelto a cambiar desde entonces. La próxima vez se deshará el paso anterior.</translation>
    </message>
    <message>
        <source>“%1” cannot be redone any more: what it changes has been changed since. The next redo goes on with the step after it.</source>
        <translation>Ya no se puede rehacer «%1»: lo que cambia se ha cambiado desde entonces. La próxima vez se rehará el paso siguiente.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: the session has been locked since. The next undo takes back the step before it.</source>
        <translation>No se puede deshacer «%1»: la sesión se ha bloqueado después. La próxima vez se deshará el paso anterior.</translation>
    </message>
    <message>
        <source>“%1” cannot be redone: the session has been locked since. The next redo goes on with the step after it.</source>
        <translation>No se puede rehacer «%1»: la sesión se ha bloqueado después. La próxima vez se rehará el paso siguiente.</translation>
    </message>
</context>
<context>
    <name>planner::DocumentsEditor</name>
    <message>
        <source>Title</source>
        <comment>of a document</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a document: a link</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Title of document %1</source>
        <translation>Título del documento %1</translation>
    </message>
    <message>
        <source>Address of document %1</source>
        <translation>Dirección del documento %1</translation>
    </message>
    <message>
        <source>Remove document %1</source>
        <translation>Quitar el documento %1</translation>
    </message>
</context>
<context>
    <name>planner::FileChoice</name>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Name of the file:</source>
        <translation>Nombre del archivo:</translation>
    </message>
    <message>
        <source>Kind of files:</source>
        <translation>Tipo de archivos:</translation>
    </message>
</context>
<context>
    <name>planner::FileTasks</name>
    <message>
        <source>Open a programme</source>
        <translation>Abrir un programa</translation>
    </message>
    <message>
        <source>Programmes (*.forum)</source>
        <translation>Programas (*.forum)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Sample programme</source>
        <translation>Programa de ejemplo</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>La copia está en %1.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Import session sheets</source>
        <translation>Importar fichas de sesión</translation>
    </message>
    <message>
        <source>Session sheets (*.txt)</source>
        <translation>Fichas de sesión (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) imported.</source>
        <translation>
            <numerusform>Se ha importado %n sesión.</numerusform>
            <numerusform>Se han importado %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>planner::FindingsDialog</name>
    <message>
        <source>Findings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nothing was found: every sheet is complete and within its limits.</source>
        <translation>No hay avisos: todas las fichas están completas y dentro de sus límites.</translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation>Ir a la sesión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>planner::ForumDialog</name>
    <message>
        <source>Forum settings</source>
        <translation>Ajustes del foro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>Lema</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Huso horario</translation>
    </message>
    <message>
        <source>Other zones to show</source>
        <translation>Otros husos que mostrar</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Languages of the content</source>
        <translation>Idiomas del contenido</translation>
    </message>
    <message>
        <source>Most words</source>
        <translation>Máximo de palabras</translation>
    </message>
    <message>
        <source>Usual length, minutes</source>
        <translation>Duración habitual, minutos</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Foro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a field, a language</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>planner::GoToField</name>
    <message>
        <source>Find or go to… %1</source>
        <comment>the shortcut</comment>
        <translation>Buscar o ir a… %1</translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation>Buscar o ir a</translation>
    </message>
    <message>
        <source>Go to a session, a line or a command (%1)</source>
        <translation>Ir a una sesión, una línea o un comando (%1)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
</context>
<context>
    <name>planner::ImportDialog</name>
    <message>
        <source>This session is new.</source>
        <translation>Esta sesión es nueva.</translation>
    </message>
    <message>
        <source>This session would change:</source>
        <translation>Esta sesión cambiaría:</translation>
    </message>
    <message>
        <source>Nothing to change: the programme says the same.</source>
        <translation>Nada que cambiar: el programa dice lo mismo.</translation>
    </message>
    <message>
        <source>This file cannot be imported:</source>
        <translation>Este archivo no se puede importar:</translation>
    </message>
    <message>
        <source>Remarks:</source>
        <translation>Observaciones:</translation>
    </message>
    <message>
        <source>Import session sheets</source>
        <translation>Importar fichas de sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would be new or changed. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%n sesión sería nueva o cambiaría. Aún no se ha cambiado nada.</numerusform>
            <numerusform>%n sesiones serían nuevas o cambiarían. Aún no se ha cambiado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be imported.</source>
        <translation>
            <numerusform>%n archivo no se puede importar.</numerusform>
            <numerusform>%n archivos no se pueden importar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What this file would change</source>
        <translation>Qué cambiaría este archivo</translation>
    </message>
    <message numerus="yes">
        <source>Import %n session(s)</source>
        <translation>
            <numerusform>Importar %n sesión</numerusform>
            <numerusform>Importar %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Import the %n other(s)</source>
        <translation>
            <numerusform>Importar la otra sesión</numerusform>
            <numerusform>Importar las otras %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::LanguagesField</name>
    <message>
        <source>Others, such as pt, ca</source>
        <translation>Otros, como pt, ca</translation>
    </message>
    <message>
        <source>Other languages, by their tags</source>
        <translation>Otros idiomas, por sus códigos</translation>
    </message>
</context>
<context>
    <name>planner::MainWindow</name>
    <message>
        <source>Changed by another program: %1</source>
        <translation>Cambiado por otra aplicación: %1</translation>
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
        <translation>Ya nadie más tiene abierto este programa.</translation>
    </message>
    <message>
        <source>This file cannot be written to: you can look and print, but not change anything.</source>
        <translation>No se puede escribir en este archivo: es posible consultarlo e imprimirlo, pero no cambiar nada.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Open a programme first: session sheets are imported into it.</source>
        <translation>Abra primero un programa: las fichas de sesión se importan en él.</translation>
    </message>
    <message>
        <source>The session was removed while you were typing in it. What you typed is kept, and is there again when the session comes back.</source>
        <translation>La sesión se ha eliminado mientras se escribía en ella. Lo que escribió se conserva y estará ahí de nuevo cuando la sesión vuelva.</translation>
    </message>
    <message>
        <source>Copy what I typed</source>
        <translation>Copiar lo que escribí</translation>
    </message>
    <message numerus="yes">
        <source>%n other window(s) have this programme open. You see each other’s changes within a second.</source>
        <translation>
            <numerusform>%n ventana más tiene abierto este programa. Cada una ve los cambios de la otra en un segundo.</numerusform>
            <numerusform>%n ventanas más tienen abierto este programa. Cada una ve los cambios de las otras en un segundo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you were typing in was removed or moved meanwhile, so it was not written.</source>
        <translation>Aquello en lo que escribía se ha eliminado o movido entretanto, así que lo escrito no se ha guardado.</translation>
    </message>
    <message>
        <source>First decide about what you typed in the sheet: beside the field stands why it is not written yet.</source>
        <translation>Decida primero qué hacer con lo que escribió en la ficha: junto al campo se explica por qué aún no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>planner::Menus</name>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (no se encuentra)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>planner::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>planner::NewProgrammeDialog</name>
    <message>
        <source>New programme</source>
        <translation>Nuevo programa</translation>
    </message>
    <message>
        <source>Name of the forum</source>
        <translation>Nombre del foro</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Huso horario</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Other zones to show</source>
        <translation>Otros husos que mostrar</translation>
    </message>
    <message>
        <source>Languages of the content</source>
        <translation>Idiomas del contenido</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>with Saturdays and Sundays</source>
        <translation>con sábados y domingos</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Create programme</source>
        <translation>Crear programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the new programme in</source>
        <translation>Guardar el nuevo programa en</translation>
    </message>
    <message>
        <source>Programmes (*.forum)</source>
        <translation>Programas (*.forum)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of the forum</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::OrganisersEditor</name>
    <message>
        <source>Add an organisation</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1: an organisation</extracomment>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>planner::OutlineDelegate</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>planner::OutlineView</name>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Add thematic line</source>
        <translation>Añadir línea temática</translation>
    </message>
    <message>
        <source>Add sub-theme</source>
        <translation>Añadir subtema</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Añadir sesión</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>planner::Paths</name>
    <message>
        <source>programme</source>
        <comment>name of a file</comment>
        <translation>programa</translation>
    </message>
</context>
<context>
    <name>planner::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Second zone on the calendar</source>
        <translation>Segundo huso en el calendario</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>The forum’s first other zone</source>
        <translation>El primero de los otros husos del foro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>planner::PrintChoiceDialog</name>
    <message>
        <source>What is printed</source>
        <translation>Qué se imprime</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Thematic line</source>
        <translation>Línea temática</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Other zones beside the forum’s</source>
        <translation>Otros husos junto al del foro</translation>
    </message>
    <message>
        <source>The agenda of all days</source>
        <translation>La agenda de todas las jornadas</translation>
    </message>
    <message>
        <source>The agenda of one day</source>
        <translation>La agenda de una jornada</translation>
    </message>
    <message>
        <source>The agenda of one thematic line</source>
        <translation>La agenda de una línea temática</translation>
    </message>
    <message>
        <source>The sheet of the selected session</source>
        <translation>La ficha de la sesión seleccionada</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>the paper</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Keep this choice</source>
        <translation>Guardar esta selección</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Brief: without summaries</source>
        <translation>Breve: sin los resúmenes</translation>
    </message>
    <message>
        <source>Full: with summaries</source>
        <translation>Completo: con los resúmenes</translation>
    </message>
</context>
<context>
    <name>planner::ProgrammeTasks</name>
    <message>
        <source>The session was removed.</source>
        <translation>Se ha eliminado la sesión.</translation>
    </message>
    <message>
        <source>Session %1 was removed.</source>
        <translation>Se ha eliminado la sesión %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were removed.</source>
        <translation>
            <numerusform>Se ha eliminado %n sesión.</numerusform>
            <numerusform>Se han eliminado %n sesiones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::PublishTasks</name>
    <message>
        <source>Session sheet %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Ficha de sesión %1</translation>
    </message>
    <message>
        <source>Agenda %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Agenda %1</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the session sheet as PDF</source>
        <translation>Exportar la ficha de sesión como PDF</translation>
    </message>
    <message>
        <source>Export the session sheet as text</source>
        <translation>Exportar la ficha de sesión como texto</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The PDF is in %1.</source>
        <translation>El PDF está en %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The session sheet is in %1.</source>
        <translation>La ficha de sesión está en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was printed: on this paper there are %n page(s), and so no page %1.</source>
        <translation>
            <numerusform>No se imprimió nada: en este papel hay %n página, y ninguna página %1.</numerusform>
            <numerusform>No se imprimió nada: en este papel hay %n páginas, y ninguna página %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::SessionTableView</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The sessions of your forum belong here. Import the sheets that partners sent, or write the first session yourself.</source>
        <translation>Aquí van las sesiones de su foro. Importe las fichas que enviaron los socios o escriba usted la primera sesión.</translation>
    </message>
    <message>
        <source>There is no session here yet.</source>
        <translation>Aún no hay ninguna sesión.</translation>
    </message>
    <message>
        <source>No session has all of these words.</source>
        <translation>Ninguna sesión contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Set for selected…</source>
        <translation>Asignar a las seleccionadas…</translation>
    </message>
    <message>
        <source>Find in all texts and languages</source>
        <translation>Buscar en todos los textos e idiomas</translation>
    </message>
    <message>
        <source>Find sessions</source>
        <translation>Buscar sesiones</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copiar para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Remove the selected sessions</source>
        <translation>Eliminar las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Import session sheets…</source>
        <translation>Importar fichas de sesión…</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Mostrar todas las sesiones</translation>
    </message>
</context>
<context>
    <name>planner::SheetField</name>
    <message>
        <source>Original in %1</source>
        <extracomment>%1: a language</extracomment>
        <translation>Original en %1</translation>
    </message>
    <message>
        <source>✖ %1</source>
        <comment>an error&apos;s text</comment>
        <translation>✖ %1</translation>
    </message>
    <message>
        <source>Discard what I typed</source>
        <translation>Descartar lo escrito</translation>
    </message>
    <message>
        <source>⚠ This field was changed meanwhile.</source>
        <translation>⚠ Este campo se cambió mientras tanto.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar la otra versión</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>⚠ The original has changed since this was translated.</source>
        <translation>⚠ El original ha cambiado desde que se tradujo.</translation>
    </message>
    <message>
        <source>Translation is up to date</source>
        <translation>La traducción está al día</translation>
    </message>
    <message>
        <source>It is empty now.</source>
        <comment>a field</comment>
        <translation>Ahora está vacío.</translation>
    </message>
    <message>
        <source>Bring back what I typed</source>
        <translation>Recuperar lo que escribí</translation>
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
        <translation>%1: falta algo o hay algo por revisar</translation>
    </message>
    <message>
        <source>Choose a session in the calendar or the table to read and edit its sheet.</source>
        <translation>Elija una sesión en el calendario o en la tabla para leer y editar su ficha.</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>Mostrar original</translation>
    </message>
    <message>
        <source>Languages of the sheet</source>
        <translation>Idiomas de la ficha</translation>
    </message>
    <message>
        <source>Session sheet</source>
        <translation>Ficha de sesión</translation>
    </message>
</context>
<context>
    <name>planner::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Next and previous session</source>
        <translation>Sesión siguiente y anterior</translation>
    </message>
    <message>
        <source>First and last session</source>
        <translation>Primera y última sesión</translation>
    </message>
    <message>
        <source>Move by a quarter of an hour</source>
        <translation>Mover un cuarto de hora</translation>
    </message>
    <message>
        <source>Move by a day</source>
        <translation>Mover un día</translation>
    </message>
    <message>
        <source>Move the end</source>
        <translation>Mover el final</translation>
    </message>
    <message>
        <source>Move the start</source>
        <translation>Mover el inicio</translation>
    </message>
    <message>
        <source>Open the session sheet</source>
        <translation>Abrir la ficha de la sesión</translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation>Quitar del calendario</translation>
    </message>
    <message>
        <source>First free time, in the tray</source>
        <translation>Primer hueco libre, en la bandeja</translation>
    </message>
    <message>
        <source>Give back what is dragged or was just placed</source>
        <translation>Devolver lo que se arrastra o se acaba de colocar</translation>
    </message>
    <message>
        <source>Larger, smaller, usual size</source>
        <translation>Más grande, más pequeño, tamaño normal</translation>
    </message>
    <message>
        <source>Sessions table</source>
        <translation>Tabla de sesiones</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copiar para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Remove the selected sessions</source>
        <translation>Eliminar las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>From the search to the table</source>
        <translation>De la búsqueda a la tabla</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Estructura del programa</translation>
    </message>
    <message>
        <source>Add a thematic line</source>
        <translation>Añadir una línea temática</translation>
    </message>
    <message>
        <source>Add a sub-theme</source>
        <translation>Añadir un subtema</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>planner::StartPage</name>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Quitar %1 de esta lista</translation>
    </message>
    <message>
        <source>Forum Planner</source>
        <translation>Forum Planner</translation>
    </message>
    <message>
        <source>Plan a forum’s programme in several languages, from the partners’ session sheets to the agenda on paper.</source>
        <translation>Planifique el programa de un foro en varios idiomas, desde las fichas de sesión de los socios hasta la agenda en papel.</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>Nuevo programa…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>Make a new programme (%1)</source>
        <translation>Crear un nuevo programa (%1)</translation>
    </message>
    <message>
        <source>Open a programme file (%1)</source>
        <translation>Abrir un archivo de programa (%1)</translation>
    </message>
    <message>
        <source>Open a copy of the sample programme</source>
        <translation>Abrir una copia del programa de ejemplo</translation>
    </message>
    <message>
        <source>Recent programmes</source>
        <translation>Programas recientes</translation>
    </message>
    <message>
        <source>The programmes that you open will be listed here.</source>
        <translation>Aquí aparecerán los programas que abra.</translation>
    </message>
</context>
<context>
    <name>planner::StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>the zone&apos;s place</comment>
        <translation>Hora de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Avisos: %1</translation>
    </message>
    <message>
        <source>Show the findings: %1 (%2)</source>
        <translation>Mostrar los avisos: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>planner::TrayList</name>
    <message>
        <source>Drag it onto a day, or press Enter for the day’s first free time. Then the arrow keys move it; Escape brings it back.</source>
        <translation>Arrástrela a un día o pulse Intro para ponerla en la primera hora libre del día. Después, las flechas la mueven; Escape la devuelve aquí.</translation>
    </message>
</context>
<context>
    <name>planner::VenueEditor</name>
    <message>
        <source>Choose a venue or type a new one</source>
        <translation>Elija un lugar o escriba uno nuevo</translation>
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
            <numerusform>Supera el límite en %n palabra.</numerusform>
            <numerusform>Supera el límite en %n palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close to the limit: %n word(s) left.</source>
        <translation>
            <numerusform>Cerca del límite: queda %n palabra.</numerusform>
            <numerusform>Cerca del límite: quedan %n palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) left.</source>
        <translation>
            <numerusform>Queda %n palabra.</numerusform>
            <numerusform>Quedan %n palabras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::WorkArea</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Desplazar a la izquierda</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Desplazar a la derecha</translation>
    </message>
</context>
<context>
    <name>planner::ZoneList</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Other zones</source>
        <translation>Otros husos</translation>
    </message>
    <message>
        <source>Zone to add</source>
        <translation>Huso que añadir</translation>
    </message>
    <message>
        <source>Type a city or a region</source>
        <translation>Escriba una ciudad o una región</translation>
    </message>
</context>
</TS>
