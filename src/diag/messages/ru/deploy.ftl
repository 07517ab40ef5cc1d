### lotsman deploy

workflow-about = Собирает этот портал и публикует его на GitHub Pages. Записано программой lotsman { $version }; как только вы измените этот файл, Лоцман его больше не тронет.
workflow-settings = Нужно один раз: в настройках репозитория, в разделе Pages, выберите источник «GitHub Actions».
workflow-nightly = каждую ночь после полуночи ({ $zone }): появляются запланированные записи, прошедшие события переходят в архив
deploy-written = Записано: { $path }
deploy-same = { $path } уже такой, как нужно.
deploy-foreign = { $path } написал или изменил человек, поэтому Лоцман его не тронул. Выше − обозначает то, что там есть, а + то, что записал бы Лоцман. Чтобы начать заново, удалите файл и выполните команду ещё раз.
deploy-not-written = Не удалось записать файл { $path }: { $detail }. Закройте его в других программах и попробуйте ещё раз.
deploy-no-repository = Эта копия Лоцмана не знает, где хранятся её выпуски. Назовите репозиторий на GitHub, например: lotsman deploy github --lotsman-repo OWNER/lotsman. Если выпусков там ещё нет, добавьте --from-source.
deploy-broken-repository = «{ $value }» не похоже на репозиторий GitHub. Напишите владельца и название через косую черту, например --lotsman-repo OWNER/lotsman
deploy-broken-sum = После --sha256 должны стоять 64 цифры и буквы от a до f. Они есть рядом с выпуском, в файле, название которого заканчивается на .sha256.
deploy-errors = { $count ->
    [one] В содержимом { $count } ошибка: пока она не исправлена, GitHub показывает последнее исправное состояние. Её покажет lotsman check.
    [few] В содержимом { $count } ошибки: пока они не исправлены, GitHub показывает последнее исправное состояние. Их покажет lotsman check.
   *[many] В содержимом { $count } ошибок: пока они не исправлены, GitHub показывает последнее исправное состояние. Их покажет lotsman check.
}
deploy-steps = Что сделать теперь:
deploy-step-repository = Положите эту папку в репозиторий на GitHub; программа GitHub Desktop делает это без команд: File, Add local repository, Publish repository.
deploy-step-remote = Опубликуйте репозиторий на GitHub; в GitHub Desktop для этого есть кнопка «Publish repository».
deploy-step-settings = Откройте { $settings } и в поле «Source» выберите «GitHub Actions». Достаточно одного раза.
deploy-step-domain = На той же странице впишите { $domain } в поле «Custom domain» и поставьте отметку «Enforce HTTPS», как только GitHub это позволит.
deploy-step-commit = Сохраните новый файл в ветке «{ $branch }» и отправьте её (commit, push): после этого GitHub соберёт портал. Как идёт дело, видно на { $actions }
deploy-step-first-commit = Ветка «{ $branch }» ещё пуста: сохраните в ней свои файлы и отправьте её (commit, push). Как идёт дело, видно на { $actions }
deploy-step-look = Через несколько минут портал будет по адресу { $address }
deploy-sleep = Если в репозитории 60 дней ничего не меняется, GitHub прекращает ночные сборки. Перед этим он присылает письмо; кнопка «Enable workflow» на { $actions } запускает их снова.
