### lotsman serve

serve-begun = Портал виден здесь: { $url }
serve-stop = Пишите и сохраняйте: страница обновляется сама. Чтобы остановить, нажмите Ctrl+C.
serve-port-taken = Порт { $port } занят или запрещён, поэтому взят { $next }.
serve-no-port = Не удалось открыть ни одного порта, начиная с { $port }: { $detail }. Укажите другой, например: lotsman serve --port 8000
serve-open-yourself = Браузер не открылся сам. Откройте в нём адрес { $url }
serve-lan =
    В вашей сети портал виден по адресу { $url } – наведите на код камеру телефона.
    Внимание: пока это окно открыто, каждый в этой сети может читать весь портал, включая черновики. Изменить ничего нельзя. В чужой сети, например в кафе, этого не делайте.
serve-no-lan = Этот компьютер сейчас не в сети, поэтому показать портал на другом устройстве не получится.
serve-summary = Готово за { $seconds } с · { $errors }, { $warnings }
serve-cure = Что сделать
serve-edit = Править текст
serve-edit-facts = Править факты
serve-open-file = Открыть в редакторе
serve-not-opened = Редактор не открылся. Откройте файл сами.
serve-draft = Черновик
serve-scheduled = Выйдет
serve-expired = Срок истёк
serve-demo = Вымышленные данные
serve-all-well = Ошибок нет
serve-languages-here = Языки этой страницы
serve-written = переведено
serve-fallback = ещё не переведено
serve-outdated = устарело
serve-warnings-here = Замечания к этой странице
serve-drafts-all = Черновики
serve-hide = Скрыть
serve-show = Показать
serve-broken-title = Так портал нельзя опубликовать
serve-broken-lead = За этим окном – последняя исправная страница. Исправьте файл и сохраните его – это окно исчезнет само.
serve-gone = Этой страницы больше нет: её переименовали или удалили.
serve-stopped = Просмотр остановлен. Запустите lotsman serve ещё раз.
serve-no-site = В папке «{ $path }» нет site.toml, значит, это не портал. Перейдите в папку портала, например: cd portal, или начните новый: lotsman init
