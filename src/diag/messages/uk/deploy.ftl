### lotsman deploy

workflow-about = Збирає цей портал і публікує його на GitHub Pages. Записано програмою lotsman { $version }; щойно ви зміните цей файл, Лоцман його більше не чіпатиме.
workflow-settings = Потрібно один раз: у налаштуваннях сховища, у розділі Pages, виберіть джерело «GitHub Actions».
workflow-nightly = щоночі після півночі ({ $zone }): з’являються заплановані записи, минулі події переходять до архіву
deploy-written = Записано: { $path }
deploy-same = { $path } уже такий, як треба.
deploy-foreign = { $path } написала або змінила людина, тому Лоцман його не чіпав. Вище − позначає те, що там є, а + те, що записав би Лоцман. Щоб почати наново, вилучіть файл і виконайте команду ще раз.
deploy-not-written = Не вдалося записати файл { $path }: { $detail }. Закрийте його в інших програмах і спробуйте ще раз.
deploy-no-repository = Ця копія Лоцмана не знає, де зберігаються її випуски. Назвіть сховище на GitHub, наприклад: lotsman deploy github --lotsman-repo OWNER/lotsman. Якщо випусків там іще немає, додайте --from-source.
deploy-broken-repository = «{ $value }» не є назвою сховища на GitHub. Напишіть власника й назву через скісну риску, наприклад --lotsman-repo OWNER/lotsman
deploy-broken-sum = Після --sha256 мають стояти 64 цифри й літери від a до f. Вони є поруч із випуском, у файлі, назва якого закінчується на .sha256.
deploy-errors = { $count ->
    [one] У вмісті { $count } помилка: доки її не виправлено, GitHub показуватиме останній справний стан. Її покаже lotsman check.
    [few] У вмісті { $count } помилки: доки їх не виправлено, GitHub показуватиме останній справний стан. Їх покаже lotsman check.
   *[many] У вмісті { $count } помилок: доки їх не виправлено, GitHub показуватиме останній справний стан. Їх покаже lotsman check.
}
deploy-steps = Що зробити тепер:
deploy-step-repository = Покладіть цю папку в сховище на GitHub; програма GitHub Desktop робить це без команд: File, Add local repository, Publish repository.
deploy-step-remote = Опублікуйте сховище на GitHub; у GitHub Desktop для цього є кнопка «Publish repository».
deploy-step-settings = Відкрийте { $settings } і в полі «Source» виберіть «GitHub Actions». Досить одного разу.
deploy-step-domain = На тій самій сторінці впишіть { $domain } у поле «Custom domain» і поставте позначку «Enforce HTTPS», щойно GitHub це дозволить.
deploy-step-commit = Збережіть новий файл у гілці «{ $branch }» і надішліть її (commit, push): після цього GitHub збере портал. Як просувається справа, видно на { $actions }
deploy-step-first-commit = Гілка «{ $branch }» ще порожня: збережіть у ній свої файли й надішліть її (commit, push). Як просувається справа, видно на { $actions }
deploy-step-look = За кілька хвилин портал буде за адресою { $address }
deploy-sleep = Якщо у сховищі 60 днів нічого не змінюється, GitHub припиняє нічні збірки. Перед тим він надсилає листа; кнопка «Enable workflow» на { $actions } запускає їх знову.
