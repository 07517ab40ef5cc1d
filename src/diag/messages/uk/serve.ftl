### lotsman serve

serve-begun = Портал видно тут: { $url }
serve-stop = Пишіть і зберігайте: сторінка оновлюється сама. Щоб зупинити, натисніть Ctrl+C.
serve-port-taken = Порт { $port } зайнятий або заборонений, тому взято { $next }.
serve-no-port = Не вдалося відкрити жодного порту, починаючи з { $port }: { $detail }. Вкажіть інший, наприклад: lotsman serve --port 8000
serve-open-yourself = Браузер не відкрився сам. Відкрийте в ньому адресу { $url }
serve-lan =
    У вашій мережі портал видно за адресою { $url } – наведіть на код камеру телефона.
    Увага: поки це вікно відкрите, кожен у цій мережі може читати весь портал, і чернетки теж. Змінити нічого не можна. У чужій мережі, наприклад у кав’ярні, цього не робіть.
serve-no-lan = Цей комп’ютер зараз не в мережі, тому показати портал на іншому пристрої не вдасться.
serve-summary = Готово за { $seconds } с · { $errors }, { $warnings }
serve-cure = Що зробити
serve-edit = Редагувати текст
serve-edit-facts = Редагувати факти
serve-open-file = Відкрити в редакторі
serve-not-opened = Редактор не відкрився. Відкрийте файл самі.
serve-draft = Чернетка
serve-scheduled = Вийде
serve-expired = Строк минув
serve-demo = Вигадані дані
serve-all-well = Помилок немає
serve-languages-here = Мови цієї сторінки
serve-written = перекладено
serve-fallback = ще не перекладено
serve-outdated = застаріло
serve-warnings-here = Зауваження до цієї сторінки
serve-drafts-all = Чернетки
serve-hide = Сховати
serve-show = Показати
serve-broken-title = Так портал не можна опублікувати
serve-broken-lead = За цим вікном – остання справна сторінка. Виправте файл і збережіть його – це вікно зникне саме.
serve-gone = Цієї сторінки вже немає: її перейменовано або вилучено.
serve-stopped = Перегляд зупинено. Запустіть lotsman serve ще раз.
serve-no-site = У папці «{ $path }» немає site.toml, тож це не портал. Перейдіть у папку порталу, наприклад: cd portal, або почніть новий: lotsman init
